package sqlite_test

import (
	"testing"

	"github.com/legwork-run/legwork/store/sqlite"
)

func TestNetworkFileSystemsAreKnownByTheirNumbers(t *testing.T) {
	// The numbers are those of statfs(2); on 32 bits they come with a sign.
	cifs := uint32(0xff534d42)
	for magic, want := range map[int64]string{0x6969: "NFS", 0xff534d42: "CIFS", int64(int32(cifs)): "CIFS", 0x01021997: "9P", 0xef53: "", 0x01021994: ""} {
		if got := sqlite.KindOfNetwork(magic); got != want {
			t.Errorf("KindOfNetwork(%#x) = %q, want %q", magic, got, want)
		}
	}
}

package sqlite

import "syscall"

// distant are the kinds of file systems whose locks do not hold between
// machines, by the number that statfs gives.
var distant = map[int64]string{
	0x6969:     "NFS",
	0x517b:     "SMB",
	0xff534d42: "CIFS",
	0xfe534d42: "SMB2",
	0x01021997: "9P",
	0x5346414f: "AFS",
	0x6b414653: "AFS",
	0x00c36400: "Ceph",
	0x0bd00bd0: "Lustre",
	0x73757245: "Coda",
	0x564c:     "NCP",
	0x01161970: "GFS2",
	0x7461636f: "OCFS2",
}

// network is the kind of network file system that dir is on; empty for a disk of
// this machine, or when it cannot be told: one in user space (sshfs and the
// like) looks like any other.
func network(dir string) string {
	var s syscall.Statfs_t
	if syscall.Statfs(dir, &s) != nil {
		return ""
	}
	return kindOfNetwork(int64(s.Type))
}

// kindOfNetwork allows for machines where the number is 32 bits with a sign.
func kindOfNetwork(magic int64) string { return distant[magic&0xffffffff] }

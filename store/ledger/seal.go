package ledger

import (
	"crypto/sha256"
	"encoding/binary"
)

// row is an entry as the table holds it.
type row struct {
	athlete, id, device   string
	cursor, seq, received int64
	line                  []byte
}

// seal is a digest over everything a row says, so that a flipped bit anywhere in
// it is seen. Fields of changing length carry their length.
func (r row) seal() []byte {
	b := make([]byte, 0, 200+len(r.line))
	for _, s := range []string{r.athlete, r.id, r.device} {
		b = binary.AppendUvarint(b, uint64(len(s)))
		b = append(b, s...)
	}
	for _, n := range []int64{r.cursor, r.seq, r.received} {
		b = binary.BigEndian.AppendUint64(b, uint64(n))
	}
	return digest(append(b, r.line...))
}

func digest(b []byte) []byte {
	sum := sha256.Sum256(b)
	return sum[:]
}

package fit

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

// part is one of the files chained in a FIT file: header, messages, checksum.
type part struct {
	offset int
	bytes  []byte // header, messages and checksum; shorter than said when cut
	cut    bool
	sound  bool // the checksum fits
}

// remark is something to tell the reader about a place in the file.
type remark struct {
	at   int // byte, from 1; 0 = the whole file
	text string
}

// split finds the parts of a FIT file:
//
//  1. A part begins with a header of 12 or 14 bytes that says ".FIT".
//  2. A part that says it is longer than the file is cut off and is the last.
//  3. What follows a part and is neither a header nor zeros is told and left.
//  4. A part without data ends the chain, because nothing says where the next
//     would begin.
func split(data []byte) (parts []part, remarks []remark) {
	for pos := 0; pos < len(data); {
		size, ok := header(data[pos:])
		if !ok {
			if len(bytes.Trim(data[pos:], "\x00")) > 0 { // Rule 3.
				remarks = append(remarks, remark{pos + 1, "what follows is not FIT data and was left out"})
			}
			break
		}
		if size == 0 { // Rule 4.
			remarks = append(remarks, remark{pos + 1, "the header says that no data follows"})
			break
		}
		end := pos + int(data[pos]) + size + 2
		if end > len(data) { // Rule 2.
			remarks = append(remarks, remark{len(data), fmt.Sprintf("the file is cut off: %d bytes are missing; what came before was read", end-len(data))})
			parts = append(parts, part{offset: pos, bytes: data[pos:], cut: true})
			break
		}
		p := part{offset: pos, bytes: data[pos:end], sound: checksum(data[pos:end]) == 0}
		if !p.sound {
			remarks = append(remarks, remark{end - 1, "the checksum does not fit: some bytes have changed; it was read all the same"})
		}
		parts = append(parts, p)
		pos = end
	}
	return parts, remarks
}

// header reads the header at the start of b and is the number of bytes of
// messages it announces.
func header(b []byte) (size int, ok bool) {
	if len(b) < 12 || b[0] != 12 && b[0] != 14 || len(b) < int(b[0]) || string(b[8:12]) != ".FIT" {
		return 0, false
	}
	return int(binary.LittleEndian.Uint32(b[4:8])), true
}

// Is reports whether b, the beginning of a file, is FIT by its header.
func Is(b []byte) bool {
	_, ok := header(b)
	return ok
}

// crcTable is CRC-16 with the polynomial 0xA001, four bits at a time.
var crcTable = [16]uint16{
	0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
	0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400,
}

// checksum is the CRC-16 of b. Over a part with its own checksum at the end it
// is zero when nothing has changed.
func checksum(b []byte) uint16 {
	var crc uint16
	for _, c := range b {
		crc = crc>>4 ^ crcTable[crc&0xF] ^ crcTable[c&0xF]
		crc = crc>>4 ^ crcTable[crc&0xF] ^ crcTable[c>>4]
	}
	return crc
}

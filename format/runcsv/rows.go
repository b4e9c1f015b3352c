package runcsv

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/legwork-run/legwork/training"
)

// Limits. House rule: ten years of runs are 5000 rows and half a megabyte.
const (
	maxBytes = 8 << 20
	maxRows  = 20_000
	maxLines = 20 // that one quoted cell may run over
)

// row is the cells of one record and the line it begins on.
type row struct {
	line  int
	cells []string
	err   error
}

// readRows takes a file apart. A record whose quotes do not close is a bad row
// by itself and does not swallow the ones after it.
func readRows(r io.Reader, source string) ([]row, error) {
	lines, err := readLines(r, source)
	if err != nil {
		return nil, err
	}
	var out []row
	comma := rune(0)
	for i := 0; i < len(lines); i++ {
		if strings.TrimSpace(lines[i]) == "" || strings.HasPrefix(lines[i], "#") {
			continue
		}
		if comma == 0 {
			comma = sniff(lines[i])
		}
		record, used := lines[i], 1
		for strings.Count(record, `"`)%2 == 1 && used < maxLines && i+used < len(lines) {
			record += "\n" + lines[i+used]
			used++
		}
		if strings.Count(record, `"`)%2 == 1 {
			record, used = lines[i], 1
		}
		cells, err := cut(record, comma)
		out = append(out, row{line: i + 1, cells: cells, err: err})
		if len(out) > maxRows {
			return nil, &training.InvalidError{Field: where(source, i+1), Why: "the table has more than 20000 rows; split it"}
		}
		i += used - 1
	}
	return out, nil
}

// readLines is the file's lines as UTF-8, without a byte order mark.
func readLines(r io.Reader, source string) ([]string, error) {
	b, err := io.ReadAll(io.LimitReader(bufio.NewReader(r), maxBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", source, err)
	}
	if len(b) > maxBytes {
		return nil, &training.InvalidError{Field: source, Why: "the table is larger than 8 MB; split it"}
	}
	s := strings.TrimPrefix(string(b), "\ufeff")
	if !utf8.ValidString(s) { // an old export: Latin-1
		r := make([]rune, len(s))
		for i := range len(s) {
			r[i] = rune(s[i])
		}
		s = string(r)
	}
	if strings.TrimSpace(s) == "" {
		return nil, &training.InvalidError{Field: where(source, 1), Why: "the file is empty; " + wayOut}
	}
	return strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s), "\n"), nil
}

// sniff is the separator of the header line: whichever of semicolon, tab and
// comma stands in it most often.
func sniff(header string) rune {
	best, most := ',', strings.Count(header, ",")
	for _, c := range []rune{';', '\t'} {
		if n := strings.Count(header, string(c)); n > most {
			best, most = c, n
		}
	}
	return best
}

func cut(record string, comma rune) ([]string, error) {
	if strings.Count(record, `"`)%2 == 1 {
		return nil, errors.New("a quotation mark is opened and never closed")
	}
	c := csv.NewReader(strings.NewReader(record))
	c.Comma, c.LazyQuotes, c.FieldsPerRecord, c.TrimLeadingSpace = comma, true, -1, comma != '\t'
	cells, err := c.Read()
	if err != nil {
		return nil, fmt.Errorf("the row cannot be taken apart: %w", err)
	}
	for i := range cells {
		cells[i] = strings.TrimSpace(cells[i])
	}
	return cells, nil
}

func where(source string, line int) string { return fmt.Sprintf("%s:%d", source, line) }

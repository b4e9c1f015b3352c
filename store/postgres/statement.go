package postgres

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/jackc/pgx/v5/pgconn"
)

// How a value is written on the wire.
const (
	asText   int16 = 0
	asBinary int16 = 1
)

// bytea is the server's number for the type of bytes. They alone travel in binary:
// their text has twice the length.
const bytea = 17

// say has the server carry out SQL without values, which may be several statements.
func (c *connection) say(ctx context.Context, query string) (pgconn.CommandTag, error) {
	results, err := c.server.Exec(ctx, query).ReadAll()
	if err != nil {
		return pgconn.CommandTag{}, c.unsaid(err)
	}
	if len(results) == 0 {
		return pgconn.CommandTag{}, nil
	}
	return results[len(results)-1].CommandTag, nil
}

// ExecContext carries out SQL.
func (c *connection) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	if len(args) == 0 {
		tag, err := c.say(ctx, query)
		return driver.RowsAffected(tag.RowsAffected()), err
	}
	reader, _, err := c.ask(ctx, query, args)
	if err != nil {
		return nil, err
	}
	tag, err := reader.Close()
	return driver.RowsAffected(tag.RowsAffected()), c.unsaid(err)
}

// QueryContext asks for rows. The first is read here, so that an error of the
// query is known when it can still be asked again.
func (c *connection) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	reader, statement, err := c.ask(ctx, query, args)
	if err != nil {
		return nil, err
	}
	r := &rows{reader: reader, fields: statement.Fields, first: reader.NextRow()}
	if !r.first {
		if _, err := reader.Close(); err != nil {
			return nil, c.unsaid(err)
		}
	}
	return r, nil
}

// ask sends a statement with its values, preparing it when it is new here.
func (c *connection) ask(ctx context.Context, query string, args []driver.NamedValue) (*pgconn.ResultReader, *pgconn.StatementDescription, error) {
	statement, err := c.prepared(ctx, query)
	if err != nil {
		return nil, nil, c.unsaid(err)
	}
	values, formats := make([][]byte, len(args)), make([]int16, len(args))
	for i, a := range args {
		if values[i], formats[i], err = written(a.Value); err != nil {
			return nil, nil, fmt.Errorf("value %d: %w", a.Ordinal, err)
		}
	}
	return c.server.ExecStatement(ctx, statement, values, formats, resultFormats(statement)), statement, nil
}

func (c *connection) prepared(ctx context.Context, query string) (*pgconn.StatementDescription, error) {
	if s, ok := c.statements[query]; ok {
		return s, nil
	}
	s, err := c.server.Prepare(ctx, "legwork_"+strconv.Itoa(len(c.statements)), query, nil)
	if err == nil {
		c.statements[query] = s
	}
	return s, err
}

// Prepare is for database/sql alone; statements are prepared as they are used.
func (c *connection) Prepare(string) (driver.Stmt, error) {
	return nil, errors.New("statements are prepared when they are used")
}

// written is a value on the wire; nil is null.
func written(v driver.Value) (value []byte, format int16, err error) {
	switch v := v.(type) {
	case nil:
		return nil, asText, nil
	case string:
		return []byte(v), asText, nil
	case int64:
		return strconv.AppendInt(nil, v, 10), asText, nil
	case bool:
		return strconv.AppendBool(nil, v), asText, nil
	case []byte:
		return v, asBinary, nil
	}
	return nil, asText, fmt.Errorf("%T is not written here", v)
}

func resultFormats(s *pgconn.StatementDescription) []int16 {
	out := make([]int16, len(s.Fields))
	for i, f := range s.Fields {
		if f.DataTypeOID == bytea {
			out[i] = asBinary
		}
	}
	return out
}

// rows are those of one query.
type rows struct {
	reader *pgconn.ResultReader
	fields []pgconn.FieldDescription
	first  bool // the first row is read and not yet given out
}

// Columns are their names.
func (r *rows) Columns() []string {
	out := make([]string, len(r.fields))
	for i, f := range r.fields {
		out[i] = f.Name
	}
	return out
}

// Next gives the next row, io.EOF after the last. Values are bytes or the server's
// texts, which database/sql reads as what is scanned into; they hold until the
// next.
func (r *rows) Next(into []driver.Value) error {
	if !r.first && !r.reader.NextRow() {
		if _, err := r.reader.Close(); err != nil {
			return err
		}
		return io.EOF
	}
	r.first = false
	for i, value := range r.reader.Values() {
		into[i] = nil
		if value != nil {
			into[i] = value
		}
	}
	return nil
}

// Close leaves what was not read.
func (r *rows) Close() error {
	_, err := r.reader.Close()
	return err
}

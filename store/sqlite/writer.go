package sqlite

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/ledger"
)

// request is what one caller wants written, with how its caller is woken. A job
// that is not to be done returns before it writes, so that the others in its
// transaction are not touched.
type request struct {
	ctx context.Context
	do  ledger.Job
	err error
	// wake says that it is the caller's turn to lead, or else that the job is done.
	wake  chan bool
	leads bool // under the writer's lock
}

// writer lets one caller at a time write, for itself and for all who came
// meanwhile: they share one transaction, and so one sync of the disk. The caller
// who leads writes in its own goroutine; a goroutine that did nothing but write
// cost a lone caller a fifth of its rate.
type writer struct {
	pool *sql.DB
	conn *prepared // the leader's; nil after trouble

	lock    sync.Mutex
	idle    *sync.Cond // nobody leads
	queue   []*request // the leader's own first
	leading bool
	closed  bool
	commits atomic.Int64
}

// mostTogether is the most requests that share a transaction.
const mostTogether = 256

func newWriter(pool *sql.DB) *writer {
	w := &writer{pool: pool}
	w.idle = sync.NewCond(&w.lock)
	return w
}

// submit waits until do is committed or turned down. When ctx ends first the
// answer is lost, but perhaps not the deed.
func (w *writer) submit(ctx context.Context, do ledger.Job) error {
	r := &request{ctx: ctx, do: do, wake: make(chan bool, 1)}
	leads, err := w.join(r)
	if err != nil {
		return err
	}
	if !leads {
		select {
		case leads = <-r.wake:
		case <-ctx.Done():
			if w.leave(r) {
				return ctx.Err()
			}
			leads = <-r.wake
		}
	}
	if leads {
		w.lead(r)
	}
	return r.err
}

// join puts r in line. Where nobody leads, r does.
func (w *writer) join(r *request) (leads bool, err error) {
	w.lock.Lock()
	defer w.lock.Unlock()
	if w.closed {
		return false, store.ErrClosed
	}
	w.queue = append(w.queue, r)
	if !w.leading {
		w.leading, r.leads = true, true
		return true, nil
	}
	return false, nil
}

// leave lets a caller go whose context has ended, unless it has been made leader:
// the others count on it.
func (w *writer) leave(r *request) bool {
	w.lock.Lock()
	defer w.lock.Unlock()
	if r.leads {
		return false
	}
	if i := slices.Index(w.queue, r); i >= 0 {
		w.queue = slices.Delete(w.queue, i, i+1)
	}
	return true
}

// lead writes for everybody in line and names the next leader.
func (w *writer) lead(own *request) {
	batch := w.take()
	w.commit(batch)
	for _, r := range batch {
		if r != own {
			r.wake <- false
		}
	}
	w.lock.Lock()
	defer w.lock.Unlock()
	if len(w.queue) == 0 {
		w.leading = false
		w.idle.Broadcast()
		return
	}
	w.queue[0].leads = true
	w.queue[0].wake <- true
}

// take takes everybody out of the line. It does not wait for more to come: while
// some are written the others prepare, and waiting made nothing faster.
func (w *writer) take() []*request {
	w.lock.Lock()
	defer w.lock.Unlock()
	n := min(len(w.queue), mostTogether)
	batch := slices.Clone(w.queue[:n])
	w.queue = slices.Delete(w.queue, 0, n)
	return batch
}

// close lets what is in line be written and ends the writer.
func (w *writer) close() error {
	w.lock.Lock()
	w.closed = true
	for w.leading {
		w.idle.Wait()
	}
	w.drop()
	w.lock.Unlock()
	return w.pool.Close()
}

// commit carries the batch out in one transaction. When that fails each is tried
// alone, so that nobody is refused for what another brought.
func (w *writer) commit(batch []*request) {
	err := w.attempt(batch)
	if err == nil {
		return
	}
	for _, r := range batch {
		r.err = err
		if len(batch) == 1 || !maybeAnothers(err) {
			continue
		}
		if alone := w.attempt([]*request{r}); alone != nil {
			r.err = alone
		}
	}
}

// attempt is one transaction. It runs to its end whoever stops waiting: a job
// cut off half-way would take the others' with it.
func (w *writer) attempt(batch []*request) error {
	ctx := context.Background()
	if err := w.ready(ctx); err != nil {
		return err
	}
	err := w.transact(ctx, batch)
	if err != nil {
		_, _ = w.conn.ExecContext(ctx, `rollback`) // there may be nothing left to roll back
		if broken(err) {
			w.drop()
		}
	}
	return err
}

func (w *writer) transact(ctx context.Context, batch []*request) error {
	if _, err := w.conn.ExecContext(ctx, `begin immediate`); err != nil {
		return err
	}
	for _, r := range batch {
		if r.err = r.ctx.Err(); r.err != nil {
			continue
		}
		if r.err = r.do(ctx, w.conn); r.err != nil && !ledger.TurnedDown(r.err) {
			return r.err
		}
	}
	_, err := w.conn.ExecContext(ctx, `commit`)
	if err == nil {
		w.commits.Add(1)
	}
	return err
}

// ready makes sure of a connection.
func (w *writer) ready(ctx context.Context) error {
	if w.conn != nil {
		return nil
	}
	conn, err := w.pool.Conn(ctx)
	if err != nil {
		return err
	}
	w.conn = &prepared{conn: conn, statements: map[string]*sql.Stmt{}}
	return nil
}

// drop gives the connection up for good; the next transaction gets a new one.
func (w *writer) drop() {
	if w.conn == nil {
		return
	}
	for _, s := range w.conn.statements {
		_ = s.Close() // or SQLite keeps the connection half open
	}
	_ = w.conn.conn.Raw(func(any) error { return driver.ErrBadConn })
	_ = w.conn.conn.Close()
	w.conn = nil
}

// prepared is a connection that plans each statement once.
type prepared struct {
	conn       *sql.Conn
	statements map[string]*sql.Stmt
}

func (p *prepared) statement(ctx context.Context, query string) (*sql.Stmt, error) {
	if s, ok := p.statements[query]; ok {
		return s, nil
	}
	s, err := p.conn.PrepareContext(ctx, query)
	if err == nil {
		p.statements[query] = s
	}
	return s, err
}

func (p *prepared) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	s, err := p.statement(ctx, query)
	if err != nil {
		return nil, err
	}
	return s.ExecContext(ctx, args...)
}

func (p *prepared) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	s, err := p.statement(ctx, query)
	if err != nil {
		return nil, err
	}
	return s.QueryContext(ctx, args...)
}

func (p *prepared) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row {
	s, err := p.statement(ctx, query)
	if err != nil {
		return p.conn.QueryRowContext(ctx, query, args...) // says what is wrong
	}
	return s.QueryRowContext(ctx, args...)
}

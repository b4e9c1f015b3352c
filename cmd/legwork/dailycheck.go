package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

const checkedFile = "checked"

// checkDaily reads the whole database through with the first command of a day;
// what every start looks at is less. Damage that it finds is the store's trouble
// from then on: nothing is written any more.
func (d *diary) checkDaily(ctx context.Context, now time.Time) {
	path, day := filepath.Join(d.dir, checkedFile), now.Format(time.DateOnly)+"\n"
	if last, err := os.ReadFile(path); err == nil && string(last) == day {
		return
	}
	if d.keep.Check(ctx) == nil {
		_ = replace("--data", path, []byte(day), 0o600) // not noted, it is read again the next time
	}
}

// warnOfTrouble says on the side that the database is damaged or cannot be
// written to, to somebody who only reads. Whoever writes is refused.
func (d *diary) warnOfTrouble() {
	if t := d.keep.Trouble(); t != nil {
		fmt.Fprintf(d.w.err, "%s: %v\n", appName, t)
	}
}

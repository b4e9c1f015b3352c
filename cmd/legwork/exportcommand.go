package main

import (
	"bytes"
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/format/archive"
	"github.com/legwork-run/legwork/training/explain"
)

func exportCommand(w world) *cobra.Command {
	f := &diaryFlags{}
	cmd := &cobra.Command{
		Use:   "export FILE",
		Short: "Take your whole history away as one file",
		Long: `Writes everything that is known of you as one file: lines of JSON, with a
checksum. A name that ends in .gz is packed; - prints it. legwork import brings it
back, here or on another computer.`,
		Example: "  legwork export me.jsonl.gz",
		Args:    exactArgs(1, "a file to write, like me.jsonl.gz"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return f.reading(cmd, w, func(d *diary) error { return d.export(cmd.Context(), args[0]) })
		},
	}
	f.register(cmd)
	return cmd
}

// export writes the history as an archive to a file.
func (d *diary) export(ctx context.Context, file string) error {
	x, err := d.app.Export(ctx, d.who.ID)
	if err != nil {
		return err
	}
	now, err := d.w.moment()
	if err != nil {
		return err
	}
	var b bytes.Buffer
	packed := archive.Compressed(&b, file)
	if err := archive.Write(packed, archive.Header{Athlete: d.who.ID, Events: x.N, Made: now}, x.Events); err != nil {
		return err
	}
	if err := packed.Close(); err != nil {
		return err
	}
	if err := writeOut(d.w, "file", file, b.Bytes()); err != nil {
		return err
	}
	if x.Left > 0 {
		fmt.Fprintf(d.w.err, "%s: left out %s kept aside that nobody can read; legwork backup FILE takes everything\n", appName, explain.Several(x.Left, "event"))
	}
	if file == "-" {
		return nil
	}
	fmt.Fprintf(d.w.out, "%d events of %s are in %s%s. legwork import %s brings them back.\n", x.N, d.who.Name, file, asideText(x.Aside), file)
	return nil
}

// asideText says how many events of an archive are kept aside.
func asideText(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(", %d of them kept aside and not counted, there as here", n)
}

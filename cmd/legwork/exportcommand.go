package main

import (
	"bytes"
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/format/archive"
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
	n, events, err := d.app.Export(ctx, d.who.ID)
	if err != nil {
		return err
	}
	now, err := d.w.moment()
	if err != nil {
		return err
	}
	var b bytes.Buffer
	packed := archive.Compressed(&b, file)
	if err := archive.Write(packed, archive.Header{Athlete: d.who.ID, Events: n, Made: now}, events); err != nil {
		return err
	}
	if err := packed.Close(); err != nil {
		return err
	}
	if err := writeOut(d.w, "file", file, b.Bytes()); err != nil || file == "-" {
		return err
	}
	fmt.Fprintf(d.w.out, "%d events of %s are in %s. legwork import %s brings them back.\n", n, d.who.Name, file, file)
	return nil
}

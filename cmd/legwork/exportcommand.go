package main

import (
	"bytes"
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
			return f.reading(cmd, w, func(d *diary) error {
				n, events, err := d.app.Export(cmd.Context(), d.who.ID)
				if err != nil {
					return err
				}
				now, err := w.moment()
				if err != nil {
					return err
				}
				var b bytes.Buffer
				packed := archive.Compressed(&b, args[0])
				if err := archive.Write(packed, archive.Header{Athlete: d.who.ID, Events: n, Made: now}, events); err != nil {
					return err
				}
				if err := packed.Close(); err != nil {
					return err
				}
				if err := writeOut(w, args[0], b.Bytes()); err != nil || args[0] == "-" {
					return err
				}
				fmt.Fprintf(w.out, "%d events of %s are in %s. legwork import %s brings them back.\n", n, d.who.Name, args[0], args[0])
				return nil
			})
		},
	}
	f.register(cmd)
	return cmd
}

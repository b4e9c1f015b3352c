package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/format/profile"
	"github.com/legwork-run/legwork/training"
)

func profileCommand(w world) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "profile",
		Short: "Write or check a profile file",
		Long:  "A profile keeps what does not change from plan to plan: your kit, your hours, your level.",
		Args:  noArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(profileInitCommand(w), profileCheckCommand(w))
	return cmd
}

func profileInitCommand(w world) *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use:     "init",
		Short:   "Write a commented profile to edit",
		Example: "  legwork profile init --out me.yaml",
		Args:    noArgs,
		RunE: func(*cobra.Command, []string) error {
			if out != "" && out != "-" {
				if _, err := os.Stat(out); err == nil {
					return &training.InvalidError{Field: "--out", Value: out, Why: "exists already; give another name, or remove it first"}
				}
			}
			return writeOut(w, "--out", out, []byte(profile.Template))
		},
	}
	cmd.Flags().StringVar(&out, "out", "", "`FILE` to write (default: print it)")
	return cmd
}

func profileCheckCommand(w world) *cobra.Command {
	return &cobra.Command{
		Use:     "check FILE",
		Short:   "Say whether a profile can be read",
		Example: "  legwork profile check me.yaml",
		Args:    exactArgs(1, "one profile file"),
		RunE: func(_ *cobra.Command, args []string) error {
			if _, err := readProfile(args[0]); err != nil {
				return err
			}
			fmt.Fprintf(w.out, "%s is fine\n", args[0])
			return nil
		},
	}
}

// readProfile reads a profile file by path.
func readProfile(path string) (profile.Settings, error) {
	f, err := openFile("--profile", path)
	if err != nil {
		return profile.Settings{}, err
	}
	defer f.Close()
	return profile.Read(f, path)
}

// Command legwork plans strength training around a runner's runs.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/timezone"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
)

// The exit codes: answered, our fault, something the user must mend.
const (
	exitOK     = 0
	exitFault  = 1
	exitMend   = 2
	appName    = "legwork"
	modulePath = "github.com/legwork-run/legwork"
)

func main() {
	time.Local = timezone.Machine(os.Getenv("TZ"))
	os.Exit(run(os.Args[1:], world{out: os.Stdout, err: os.Stderr, now: time.Now, env: os.Getenv}))
}

// world is what the program sees of the machine, so that tests can run the
// same program on another day.
type world struct {
	in       io.Reader // nil = the standard input
	out, err io.Writer
	now      func() time.Time
	env      func(string) string
}

// today is the civil date here and now. LEGWORK_TODAY overrules it, for
// scripts that must give the same plan every day.
func (w world) today() (training.Date, error) {
	if v := w.env("LEGWORK_TODAY"); v != "" {
		d, err := training.ParseDate(v)
		if err != nil {
			return 0, &training.InvalidError{Field: "LEGWORK_TODAY", Value: v, Why: "is written like 2026-11-23"}
		}
		return d, nil
	}
	return training.DateOf(w.now()), nil
}

// run is the whole program; it returns the exit code.
func run(args []string, w world) (code int) {
	root := rootCommand(w)
	root.SetArgs(args)
	root.SetOut(w.out)
	root.SetErr(w.err)
	err := root.Execute()
	if err == nil {
		return exitOK
	}
	for line := range strings.SplitSeq(err.Error(), "\n") {
		fmt.Fprintf(w.err, "%s: %s\n", appName, line)
	}
	if theirs(err) {
		return exitMend
	}
	return exitFault
}

// theirs reports whether err is something the user can mend.
func theirs(err error) bool {
	var invalid *training.InvalidError
	var usage usageError
	var trouble *store.Trouble
	var stopped *app.StoppedError
	return errors.As(err, &stopped) || errors.As(err, &invalid) || errors.As(err, &usage) || errors.As(err, &trouble) ||
		errors.Is(err, os.ErrNotExist) || errors.Is(err, os.ErrPermission)
}

func rootCommand(w world) *cobra.Command {
	var asked bool // for the version
	root := &cobra.Command{
		Use:   appName,
		Short: "Strength training that fits around your running",
		Long: `Legwork takes the runs you already have, places strength work around them by
rules with sources, and can say why for every day, exercise and number.

Start here:
  legwork plan --usual "tue intervals 60, thu tempo 50, sun long 100" --goal half
  legwork plan --runs examples/marathon-spring.ics --goal marathon --race 2027-04-18`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if asked {
				fmt.Fprintln(cmd.OutOrStdout(), appName, version())
				return nil
			}
			if len(args) > 0 {
				return usageError{fmt.Errorf("%q is not a command; legwork --help lists them", args[0])}
			}
			return cmd.Help()
		},
	}
	// Cobra's own flag would write the version with text/template, which calls methods
	// by name: the linker then keeps every exported method of the program.
	root.Flags().BoolVarP(&asked, "version", "v", false, "version for "+appName)
	root.SetFlagErrorFunc(flagError)
	root.SetHelpCommand(helpCommand(root))
	root.AddCommand(dailyCommands(w)...)
	root.AddCommand(planCommand(w), whyCommand(w), rulesCommand(w), exercisesCommand(w), programmesCommand(w), profileCommand(w), serveCommand(w), simulateCommand(w))
	root.InitDefaultCompletionCmd()
	if c, _, err := root.Find([]string{"completion"}); err == nil { // a shell it does not know is an error here too
		c.Args, c.RunE = noArgs, func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
	}
	return root
}

// oneOf refuses a --format that a command does not have.
func oneOf(format string, known ...string) error {
	for _, k := range known {
		if format == k {
			return nil
		}
	}
	return &training.InvalidError{Field: "--format", Value: format, Why: "use " + strings.Join(known, ", ")}
}

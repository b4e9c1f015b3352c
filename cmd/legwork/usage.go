package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// usageError is a command line that cannot be understood.
type usageError struct{ error }

// flagError says in our words what is wrong with a flag.
func flagError(cmd *cobra.Command, err error) error {
	return usageError{fmt.Errorf("%s; see %s --help", flagFault(cmd, err), cmd.CommandPath())}
}

func flagFault(cmd *cobra.Command, err error) string {
	var unknown *pflag.NotExistError
	var lacking *pflag.ValueRequiredError
	var unfit *pflag.InvalidValueError
	var odd *pflag.InvalidSyntaxError
	switch {
	case errors.As(err, &unknown):
		return unknownFlag(cmd, unknown)
	case errors.As(err, &lacking):
		return fmt.Sprintf("--%s: wants a value after it", lacking.GetSpecifiedName())
	case errors.As(err, &unfit):
		return fmt.Sprintf("--%s: %q: %s", unfit.GetFlag().Name, unfit.GetValue(), wanted(unfit.GetFlag()))
	case errors.As(err, &odd):
		return fmt.Sprintf("%q: is not written like a flag", odd.GetSpecifiedFlag())
	}
	return err.Error()
}

// unknownFlag names the flag that was perhaps meant: the one that begins as
// typed, or that the typed one begins with.
func unknownFlag(cmd *cobra.Command, e *pflag.NotExistError) string {
	name := e.GetSpecifiedName()
	if all := e.GetSpecifiedShortnames(); all != "" {
		return fmt.Sprintf("-%s: is not a flag here; flags are written with two dashes", all)
	}
	meant := ""
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if meant == "" && (strings.HasPrefix(f.Name, name) || strings.HasPrefix(name, f.Name)) {
			meant = "; did you mean --" + f.Name + "?"
		}
	})
	return fmt.Sprintf("--%s: is not a flag here%s", name, meant)
}

// wanted is what a flag takes.
func wanted(f *pflag.Flag) string {
	switch f.Value.Type() {
	case "int":
		return "give a whole number"
	case "uint64":
		return "give a whole number from 0 on"
	case "float64":
		return "give a number, like 61.5"
	case "bool":
		return "takes no value"
	case "stringSlice":
		return "give words with commas between them"
	}
	return "give another value"
}

// noArgs refuses words after a command that takes none.
func noArgs(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usageError{fmt.Errorf("%q is not understood here; see %s --help", args[0], cmd.CommandPath())}
	}
	return nil
}

func exactArgs(n int, want string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) != n {
			return usageError{fmt.Errorf("%s wants %s; see its --help", cmd.CommandPath(), want)}
		}
		return nil
	}
}

// atMostOne lets a command take one word or none.
func atMostOne(cmd *cobra.Command, args []string) error {
	if len(args) > 1 {
		return usageError{fmt.Errorf("%s takes one word at most; see its --help", cmd.CommandPath())}
	}
	return nil
}

// helpCommand shows the help of a command and, unlike the one that comes with
// cobra, fails on a word that is none.
func helpCommand(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Help about any command",
		RunE: func(_ *cobra.Command, args []string) error {
			cmd, rest, err := root.Find(args)
			if err != nil || len(args) > 0 && (cmd == root || len(rest) > 0) {
				return usageError{fmt.Errorf("%q is not a command; legwork --help lists them", strings.Join(args, " "))}
			}
			cmd.InitDefaultHelpFlag()
			return cmd.Help()
		},
	}
}

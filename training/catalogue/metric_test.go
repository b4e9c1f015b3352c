package catalogue_test

import (
	"fmt"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

func ExampleCountedBy() {
	for _, s := range []training.PrescribedSet{{Reps: 8}, {Hold: 30}, {Contacts: 10}, {Steps: 20}, {}} {
		fmt.Println(catalogue.CountedBy(s))
	}
	// Output:
	// reps
	// seconds
	// contacts
	// steps
	// reps
}

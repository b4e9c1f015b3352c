package sheet_test

import (
	"fmt"

	"github.com/legwork-run/legwork/format/sheet"
	"github.com/legwork-run/legwork/training/catalogue"
)

func ExampleDose() {
	fmt.Println(sheet.Dose(catalogue.Dose{Sets: [2]int{2, 3}, Reps: [2]int{8, 8}, PerSide: true}))
	// Output: 2-3 x 8 each side
}

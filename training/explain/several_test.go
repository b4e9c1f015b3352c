package explain_test

import (
	"fmt"

	"github.com/legwork-run/legwork/training/explain"
)

func ExampleSeveral() {
	fmt.Println(explain.Several(1, "entry"), explain.Several(2, "entry"), explain.Several(0, "day"), explain.Several(3, "more session"))
	// Output: 1 entry 2 entries 0 days 3 more sessions
}

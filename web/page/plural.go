package page

import "fmt"

// Plural is a number with its noun: "1 exercise", "4 exercises".
func Plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

package store_test

import (
	"fmt"

	"github.com/legwork-run/legwork/store"
)

func ExampleEntry_Event() {
	kept := store.Entry{Cursor: 1, Line: []byte(
		`{"id":"019d0aa3-cc01-7070-a86f-6e6500000001","athlete":"ada","device":"phone","seq":1,"kind":"note.written","version":1,"at":1774000000000,"body":{"text":"new shoes"}}`)}
	event, err := kept.Event()
	fmt.Println(event.Date(), event.Body, err)
	// Output: 2026-03-20 {new shoes} <nil>
}

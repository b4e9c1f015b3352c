package page

// More leads to the parts that the bar has no room for.
type More struct{ Frame }

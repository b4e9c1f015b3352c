package figure

// Figure is one exercise in poses: read, and solved. The zero Figure has none.
type Figure struct {
	// ID is the exercise's id in the catalogue.
	ID string

	view   camera
	props  []prop
	tint   tint
	poses  []pose
	bodies []body // of poses
	alike  bool   // right and left always do the same
	travel vec    // how far one turn of the cycle takes the figure
	strip  []int  // the poses shown still
	must   []statement

	frames  []frame // the whole turn, first pose to first pose
	seconds float64 // of one turn
}

// Poses are the names of the poses in their order.
func (f Figure) Poses() []string {
	out := make([]string, len(f.poses))
	for i, p := range f.poses {
		out[i] = p.name
	}
	return out
}

// Stills are the names of the poses the strip shows.
func (f Figure) Stills() []string {
	out := make([]string, len(f.strip))
	for i, n := range f.strip {
		out[i] = f.poses[n].name
	}
	return out
}

// Seconds is how long one turn of the animation takes; 0 for a single pose.
func (f Figure) Seconds() float64 {
	if len(f.poses) < 2 {
		return 0
	}
	return f.seconds
}

package page

// ProgrammesPart are the programmes that can be followed as written.
var ProgrammesPart = Part{"Programmes", "/programmes"}

package evidence

// Grade is how strong the evidence for a rule, as written here, is. It belongs
// to the rule and not to its source: a strong study of other people makes a
// weaker rule for runners. Two letters mean that one part of the rule stands
// on the first and the rest on the second.
type Grade string

// The grades.
const (
	GradeA  Grade = "A"   // a meta-analysis, or several trials that agree
	GradeB  Grade = "B"   // few trials, or what a learned society stands for
	GradeC  Grade = "C"   // coaching consensus, or our own choice
	GradeAB Grade = "A/B" // part A, part B
	GradeAC Grade = "A/C" // part A, part C
	GradeBC Grade = "B/C" // part B, part C
)

// Grades lists every grade, strongest first.
var Grades = []Grade{GradeA, GradeAB, GradeAC, GradeB, GradeBC, GradeC}

// Words says what g means, for people.
func (g Grade) Words() string {
	switch g {
	case GradeA:
		return "strong: a meta-analysis, or several trials that agree"
	case GradeB:
		return "fair: few trials, or the stand of a learned society"
	case GradeC:
		return "weak: coaching consensus, or our own choice"
	case GradeAB:
		return "strong in part, fair in part"
	case GradeAC:
		return "strong in part, our own choice in part"
	case GradeBC:
		return "fair in part, our own choice in part"
	}
	return "not graded"
}

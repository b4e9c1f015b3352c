package evidence

import (
	"slices"
	"strings"
)

// SourceKey names a source: "doma2013", or "article-003" for one of the five
// articles.
type SourceKey string

// SourceKind is what sort of text a source is.
type SourceKind string

// The kinds of source.
const (
	Paper       SourceKind = "paper"     // one study
	Review      SourceKind = "review"    // a review or meta-analysis
	Guideline   SourceKind = "guideline" // a position stand, consensus or clinical guideline
	ArticlePage SourceKind = "article"   // one of the five articles Legwork grew from
	Custom      SourceKind = "custom"    // practice handed down
	Formula     SourceKind = "formula"   // an equation, checked by arithmetic
)

// SourceKinds lists every kind of source.
var SourceKinds = []SourceKind{Paper, Review, Guideline, ArticlePage, Custom, Formula}

// Source is something a rule rests on. Fields that are not known are empty
// rather than guessed.
type Source struct {
	Key     SourceKey  `json:"key"`
	Authors string     `json:"authors"` // the first author, or all when known
	Year    string     `json:"year,omitempty"`
	Journal string     `json:"journal,omitempty"` // with volume and pages when known, abbreviated as its field does
	Title   string     `json:"title,omitempty"`
	Kind    SourceKind `json:"kind"`
}

// Name is how a sentence cites s: "Doma & Deakin 2013", "article 003".
func (s Source) Name() string {
	if number, ok := strings.CutPrefix(string(s.Key), "article-"); ok {
		return "article " + number
	}
	if s.Year == "" {
		return s.Authors
	}
	return s.Authors + " " + s.Year
}

// String is s as a list of references has it.
func (s Source) String() string {
	line := s.Name()
	if s.Kind == ArticlePage {
		line += ": " + s.Authors
	}
	if s.Title != "" {
		line += `, "` + s.Title + `"`
	}
	if s.Journal != "" {
		line += ", " + s.Journal
	}
	return line
}

// Sources lists every source, sorted by key.
func Sources() []Source { return slices.Clone(sources) }

// SourceOf finds a source by its key.
func SourceOf(key SourceKey) (Source, bool) {
	i, ok := slices.BinarySearchFunc(sources, key, func(s Source, k SourceKey) int {
		return strings.Compare(string(s.Key), string(k))
	})
	if !ok {
		return Source{}, false
	}
	return sources[i], true
}

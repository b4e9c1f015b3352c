package evidence_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training/evidence"
)

func TestEverySourceExistsAndIsUsed(t *testing.T) {
	used := map[evidence.SourceKey]bool{}
	for _, r := range evidence.All() {
		for _, k := range r.Sources {
			used[k] = true
			if _, ok := evidence.SourceOf(k); !ok {
				t.Errorf("%s cites %s, which does not exist", r.ID, k)
			}
		}
	}
	for _, s := range evidence.Sources() {
		if !used[s.Key] {
			t.Errorf("source %s is used by no rule", s.Key)
		}
		if s.Authors == "" || !slices.Contains(evidence.SourceKinds, s.Kind) {
			t.Errorf("source %+v lacks its authors or kind", s)
		}
	}
}

func TestSourcesAreSortedForLookUp(t *testing.T) {
	all := evidence.Sources()
	if !slices.IsSortedFunc(all, func(a, b evidence.Source) int {
		if a.Key < b.Key {
			return -1
		}
		return 1
	}) {
		t.Error("the sources are not sorted by key, or one stands twice")
	}
	if _, ok := evidence.SourceOf("nobody1999"); ok {
		t.Error("SourceOf finds a source that does not exist")
	}
}

func TestTheFiveArticlesAreSources(t *testing.T) {
	for i := range 5 {
		key := evidence.SourceKey(fmt.Sprintf("article-%03d", i))
		if s, ok := evidence.SourceOf(key); !ok || s.Kind != evidence.ArticlePage {
			t.Errorf("SourceOf(%s) = %+v, %v; want an article", key, s, ok)
		}
	}
}

func ExampleSourceOf() {
	s, _ := evidence.SourceOf("doma2013")
	fmt.Println(s)
	// Output: Doma & Deakin 2013, APNM 38:651
}

func ExampleSource_Name() {
	paper, _ := evidence.SourceOf("doma2013")
	article, _ := evidence.SourceOf("article-003")
	fmt.Println(paper.Name(), "and", article.Name())
	// Output: Doma & Deakin 2013 and article 003
}

func ExampleSource_String() {
	s, _ := evidence.SourceOf("article-000")
	fmt.Println(s)
	// Output: article 000: M. Rubio, "The Best Strength Training Exercises for Runners", fitness app blog
}

func ExampleSources() {
	fmt.Println(evidence.Sources()[0])
	// Output: ACOG 2020, Committee Opinion 804
}

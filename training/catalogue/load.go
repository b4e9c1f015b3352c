package catalogue

import (
	"embed"
	"errors"
	"fmt"
	"strings"
	"sync"

	"go.yaml.in/yaml/v4"
)

//go:embed data
var data embed.FS

// File is one file of the catalogue's data: its path under data, and its bytes.
type File struct {
	Path string
	Data []byte
}

// Where things stand under data.
const (
	exerciseDir   = "exercises/"
	programmeDir  = "programmes/"
	assessmentDir = "assessments/"
	regionPath    = "regions.yaml"
)

// Files are the embedded data files in the order of their paths.
func Files() ([]File, error) {
	var out []File
	for _, dir := range []string{"", exerciseDir, programmeDir, assessmentDir} {
		entries, err := data.ReadDir(strings.TrimSuffix("data/"+dir, "/"))
		if err != nil {
			return nil, fmt.Errorf("list the catalogue's data: %w", err)
		}
		for _, e := range entries {
			if e.IsDir() {
				continue
			}
			b, err := data.ReadFile("data/" + dir + e.Name())
			if err != nil {
				return nil, fmt.Errorf("read the catalogue's data: %w", err)
			}
			out = append(out, File{dir + e.Name(), b})
		}
	}
	return out, nil
}

// Load gives the catalogue that is built in. It is decoded at the first call,
// once. An error means that the program was built wrongly.
func Load() (*Catalogue, error) { return load() }

var load = sync.OnceValues(func() (*Catalogue, error) {
	files, err := Files()
	if err != nil {
		return nil, err
	}
	return Decode(files)
})

// Decode makes a catalogue of data files, strictly: an unknown key is an
// error. It trusts the values; Check does not.
func Decode(files []File) (*Catalogue, error) {
	p := parts{
		exercises:    make([]Exercise, 0, len(files)),
		instructions: make(map[string]instruction, len(files)),
	}
	var faults []error
	for _, f := range files {
		if err := p.decode(f); err != nil {
			faults = append(faults, fmt.Errorf("%s: %w", f.Path, err))
		}
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	return newCatalogue(p), nil
}

// parts is what the files hold, before it is put together.
type parts struct {
	exercises    []Exercise
	instructions map[string]instruction // by exercise id
	programmes   []Programme
	assessments  []Assessment
	regions      regionFile
}

// regionFile is regions.yaml.
type regionFile struct {
	Regions   []Region  `yaml:"regions"`
	Pregnancy Pregnancy `yaml:"pregnancy"`
}

func (p *parts) decode(f File) error {
	switch f.kind() {
	case exerciseFile:
		facts, how := f.documents()
		p.exercises = append(p.exercises, Exercise{FIT: noFIT})
		e := &p.exercises[len(p.exercises)-1]
		err := strict([]byte(facts), e)
		p.instructions[e.ID] = how
		return err
	case assessmentFile:
		facts, poses, _ := strings.Cut(string(f.Data), seam)
		p.assessments = append(p.assessments, Assessment{})
		a := &p.assessments[len(p.assessments)-1]
		err := strict([]byte(facts), a)
		p.instructions[a.ID] = instruction{figure: poses, before: strings.Count(facts, "\n") + strings.Count(seam, "\n")}
		return err
	case programmeFile:
		p.programmes = append(p.programmes, Programme{})
		return strict(f.Data, &p.programmes[len(p.programmes)-1])
	case regionsFile:
		return strict(f.Data, &p.regions)
	}
	return errors.New("is neither an exercise, an assessment, a programme nor the regions")
}

type fileKind uint8

const (
	otherFile fileKind = iota
	exerciseFile
	programmeFile
	assessmentFile
	regionsFile
)

func (f File) kind() fileKind {
	switch {
	case !strings.HasSuffix(f.Path, ".yaml"):
	case f.Path == regionPath:
		return regionsFile
	case strings.HasPrefix(f.Path, exerciseDir):
		return exerciseFile
	case strings.HasPrefix(f.Path, programmeDir):
		return programmeFile
	case strings.HasPrefix(f.Path, assessmentDir):
		return assessmentFile
	}
	return otherFile
}

// stem is the file's name without folder and ending: what the id must be.
func (f File) stem() string {
	name := f.Path[strings.LastIndexByte(f.Path, '/')+1:]
	return strings.TrimSuffix(name, ".yaml")
}

// seam parts the documents of an exercise's file.
const seam = "\n---\n"

// documents parts an exercise's facts from how it is done, in words and as a
// figure, which is large, rarely needed and not looked at here.
func (f File) documents() (facts string, how instruction) {
	facts, rest, _ := strings.Cut(string(f.Data), seam)
	how.words, how.figure, _ = strings.Cut(rest, seam)
	how.before = strings.Count(facts, "\n") + strings.Count(how.words, "\n") + 2*strings.Count(seam, "\n")
	return facts, how
}

// instruction is how an exercise is done, not yet decoded.
type instruction struct {
	words, figure string
	before        int // the lines of the file before figure
}

// poses reads the figure, with the lines of the file. It is false when none is
// written.
func (i instruction) poses() (yaml.Node, bool, error) {
	if strings.TrimSpace(i.figure) == "" {
		return yaml.Node{}, false, nil
	}
	var n yaml.Node
	err := yaml.Load([]byte(strings.Repeat("\n", i.before)+i.figure), &n)
	return n, err == nil, err
}

// Figure reads the poses of an exercise's file, its third document, or of an
// assessment's, its second, as they are written and with the lines of the file.
// It is false when there are none.
func (f File) Figure() (yaml.Node, bool, error) {
	facts, how := f.documents()
	if f.kind() == assessmentFile {
		how = instruction{figure: how.words, before: strings.Count(facts, "\n") + strings.Count(seam, "\n")}
	}
	return how.poses()
}

// strict decodes one YAML document and refuses unknown keys.
func strict(doc []byte, into any) error {
	return yaml.Load(doc, into, yaml.WithKnownFields())
}

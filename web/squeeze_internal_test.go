package web

import (
	"path"
	"regexp"
	"strings"
	"testing"
)

func TestAScriptIsSqueezedToWhatItSays(t *testing.T) {
	for in, want := range map[string]string{
		"// why\nlet a = 1; // one\n":             "let a=1;",
		"/** @type {x} */ (a) .b":                 "(a).b",
		"a + +b; a - -b; a ++ + b":                "a+ +b;a- -b;a++ +b",
		`say("// no  comment", '/* none */')`:     `say("// no  comment",'/* none */')`,
		"`a  ${b ? `c  ${\"}\"}` : 2}  // d`":     "`a  ${b?`c  ${\"}\"}`:2}  // d`",
		"`\\${a  b} ${ c } ${{ d: 1 }.d}`":        "`\\${a  b} ${c} ${{d:1}.d}`",
		"const a = b.const + aconst, c":           "let a=b.const+aconst,c",
		`x.replace(/ [/"] \/ /, "")`:              `x.replace(/ [/"] \/ /,"")`,
		"return / a /.test(b) / 2":                "return/ a /.test(b)/2",
		"a / b / c":                               "a/b/c",
		"if (a) {\n\n    go();\n  }\n  else stop": "if(a){go()}\nelse stop",
		"f(\n  a,\n  b,\n);\ng()":                 "f(a,b);g()",
		"a\n  .b(\n)\n  ?.c\n":                    "a.b()?.c\n",
		"for (;;) {}":                             "for(;;){}",
		"const f = () => {\n  x;\n}\n(g)":         "let f=()=>{x}\n(g)",
		"[a, b,\n]; `;}`":                         "[a,b];`;}`",
		"const é = in_ in x":                      "let é=in_ in x",
		`a = "\"  " + '\\'`:                       `a="\"  "+'\\'`,
		"/* unended":                              "",
		"`unended":                                "`unended",
	} {
		if got := squeezed(in); got != want {
			t.Errorf("%q\n got %q\nwant %q", in, got, want)
		}
	}
}

// What was squeezed has nothing more to lose, and gathering loses no module.
func TestScriptsAreGatheredAndSqueezedOnce(t *testing.T) {
	a := loadAssets()
	for _, name := range within("script") {
		module := strings.TrimSuffix(name, ".js")
		script := string(a.files[path.Base(a.modules[module])].body)
		if twice := squeezed(script); twice != script {
			t.Errorf("%s is squeezed on", name)
		}
		for _, m := range exporting.FindAllStringSubmatch(string(embedded("script/"+name)), -1) {
			if !strings.Contains(script, strings.Replace(m[0], "export const", "export let", 1)) {
				t.Errorf("%s does not export %s", a.modules[module], m[1])
			}
		}
	}
}

var exporting = regexp.MustCompile(`(?m)^export (?:async )?(?:function|class|const) (\w+)`)

func TestModulesAreGatheredInOrder(t *testing.T) {
	modules := map[string]string{
		"a": "// @ts-check\nimport { x } from \"z\";\nexport const a = x;\n",
		"b": "import { a } from \"a\";\nimport { x, y as w } from \"z\";\nimport { v } from \"u\";\nconst b = a + x + w + v;\n",
	}
	got := gathered([]string{"a", "b"}, func(name string) string { return modules[name] })
	want := "import { x, y as w } from \"z\";\nimport { v } from \"u\";\n// @ts-check\nexport const a = x;\nconst b = a + x + w + v;\n"
	if got != want {
		t.Errorf("got %s", got)
	}
}

R='./'
p=R+'README.md'; s=open(p).read()
a="What a check or an action by API adds is for the program"
t='''**Does this step match the reader's screen?** With `--data DIR` (SQLite) or `--database-url postgres://…` (PostgreSQL, which
several servers share; `WEGWIJS_DATABASE_URL` where there is a password in it) every step asks that, without a script. Kept
are guide, step, version, languages, what is different, a line of at most 300 characters, and the day. Not kept is who: how
much one reader may report in a day is known by a number that is made with a salt in memory and means nothing tomorrow. A form
is one report, however often it arrives. After 180 days only the counts remain. Without a store nobody is asked.

A page says what readers say, for each version of the guide and each language of labels apart:

- *Lezers melden dat dit scherm veranderd is*, when in the last 30 days at least 3 readers said that something is different,
  and more of them than said that it matches;
- else *Bevestigd door 14 lezers, laatst op 3 november 2026*, when in the last 90 days at least 3 readers said that it
  matches, and at least 4 times as many as said that it does not;
- else nothing.

```console
$ wegwijs feedback --data /var/lib/wegwijs               # what to mend first, and what readers wrote; --since, --json
$ wegwijs feedback export --data /var/lib/wegwijs | wegwijs feedback import --database-url postgres://wegwijs@db/wegwijs
```

While the store is away pages go on, and who reports is told that it was not kept. A store that is damaged, or that was made
by a newer Wegwijs, is refused and not touched.

'''
assert a in s; s=s.replace(a,t+a,1)
b="| practise without an account |"
assert b in s; s=s.replace(b,"| see what readers report about the steps | `wegwijs feedback --data DIR` |\n"+b,1)
c="| the practice environment | `crates/sandbox`"
assert c in s; s=s.replace(c,"| what readers report | `crates/store`: kept, counted, the rule; `crates/web`: `reported`, `reports`, `readers` |\n"+c,1)
open(p,'w').write(s)
p=R+'CHANGELOG.md'; s=open(p).read(); print(s[:1500])

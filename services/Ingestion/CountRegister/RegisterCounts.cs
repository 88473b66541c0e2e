using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Statistics;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>The counters of a register: flat arrays by area, age group and sex, so that a person costs a few additions.</summary>
internal sealed class RegisterCounts
{
    private const int MostSexes = 8;
    private readonly DatasetDefinition _definition;
    private readonly AreaDirectory _areas;
    private readonly AgeGroups _ages;
    private readonly Names _sexes = new("Geschlechter", MostSexes + 1);
    private readonly HouseholdBook _households = new();
    private readonly int[] _persons;
    private readonly int[] _foreigners;
    private readonly int[] _movedIn;

    public RegisterCounts(DatasetDefinition definition, AreaDirectory areas, AgeGroups ages)
    {
        _definition = definition;
        _areas = areas;
        _ages = ages;
        _persons = new int[areas.Count * ages.Names.Count * MostSexes];
        _foreigners = new int[areas.Count];
        _movedIn = new int[areas.Count];
    }

    public void Add(CountedPerson counted)
    {
        var (area, person, household) = counted;
        var sex = _sexes.Number(person.Sex);
        if (sex >= MostSexes)
        {
            throw new UnreadableFileException(
                $"Das Register unterscheidet mehr als {MostSexes} Geschlechter; vermutlich ist die Spalte falsch zugeordnet."
            );
        }

        _persons[Index(area, _ages.Of(person.Age), sex)]++;
        _foreigners[area] += person.IsForeign ? 1 : 0;
        _movedIn[area] += person.IsMovedIn ? 1 : 0;
        if (household is { } key)
        {
            _households.Add(key, area, person.Age);
        }
    }

    /// <summary>Zero is written for every area of the municipalities the register is about: there it is known that nobody
    /// is.</summary>
    public ObservationBook ToObservations(string period)
    {
        var book = new ObservationBook();
        var periodNumber = book.Periods.Number(period);
        var covered = CoveredAreas();
        var households = new int[4][];
        for (var kind = 0; kind < households.Length; kind++)
        {
            households[kind] = new int[_areas.Count];
        }

        foreach (var household in _households.All)
        {
            households[0][household.Area]++;
            households[1][household.Area] += household.IsOnePerson ? 1 : 0;
            households[2][household.Area] += household.HasChildren ? 1 : 0;
            households[3][household.Area] += household.IsSingleParent ? 1 : 0;
        }

        WritePersons(book, periodNumber, covered);
        WriteSimple(book, periodNumber, covered, "auslaender", _foreigners);
        WriteSimple(book, periodNumber, covered, "zugezogene", _movedIn);
        WriteSimple(book, periodNumber, covered, "haushalte", households[0]);
        WriteSimple(book, periodNumber, covered, "einpersonenhaushalte", households[1]);
        WriteSimple(book, periodNumber, covered, "haushalte_mit_kindern", households[2]);
        WriteSimple(book, periodNumber, covered, "alleinerziehende", households[3]);
        return book;
    }

    private void WritePersons(ObservationBook book, int period, int[] areas)
    {
        var measure = MeasureOf("bevoelkerung");
        for (var group = 0; group < _ages.Names.Count && measure >= 0; group++)
        {
            for (var sex = 0; sex < _sexes.Count; sex++)
            {
                var breakdown = book.Breakdowns.Number(
                    Breakdown.Of([
                        ("alter", _definition.Profile.Register!.BirthDate is null ? "" : _ages.Names[group]),
                        ("geschlecht", _sexes[sex]),
                    ])
                );
                foreach (var area in areas)
                {
                    book.TryAdd(
                        new ObservationKey(measure, area, period, breakdown),
                        Cell(_persons[Index(area, group, sex)]),
                        out _
                    );
                }
            }
        }
    }

    private void WriteSimple(ObservationBook book, int period, int[] areas, string code, int[] counts)
    {
        if (MeasureOf(code) is var measure and >= 0)
        {
            var breakdown = book.Breakdowns.Number("");
            foreach (var area in areas)
            {
                book.TryAdd(new ObservationKey(measure, area, period, breakdown), Cell(counts[area]), out _);
            }
        }
    }

    private int[] CoveredAreas()
    {
        var width = _ages.Names.Count * MostSexes;
        var counted = Enumerable
            .Range(0, _areas.Count)
            .Where(area => _persons.AsSpan(area * width, width).ContainsAnyExcept(0))
            .ToHashSet();
        // The parent of a counted area is delivered as a whole: its other areas are known to be empty.
        var parents = counted.Select(area => _areas[area].Parent).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var levels = counted.Select(area => _areas[area].Level).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Enumerable
                .Range(0, _areas.Count)
                .Where(area =>
                    counted.Contains(area)
                    || (levels.Contains(_areas[area].Level) && _areas[area].Parent is { } parent && parents.Contains(parent))
                ),
        ];
    }

    private int Index(int area, int group, int sex) => (((area * _ages.Names.Count) + group) * MostSexes) + sex;

    private int MeasureOf(string code) => _definition.Measures.ToList().FindIndex(measure => measure.Code == code);

    private static ObservedCell Cell(int count) => new(Value.Of(count), ValueFlags.None, 0);
}

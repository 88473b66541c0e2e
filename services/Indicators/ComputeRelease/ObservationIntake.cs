using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Indicators.Conversions;
using Sozialplanung.Indicators.Counting;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>Puts observations where they belong today, or says why they have no place; in the order of measure and period.</summary>
internal sealed class ObservationIntake(AreaTree tree, SourceChoice choice, AreaConversions conversions)
{
    private readonly LostObservations _lost = new();
    private readonly UnnamedContributors _unnamed = new();
    private readonly ConversionFindings _converted = new(tree);
    private readonly Dictionary<string, ConvertedRows> _rows = new(StringComparer.Ordinal);
    private readonly HashSet<AreaConversion> _used = [];
    private (string Measure, string Period) _here = ("", "");

    public Observations Observations { get; } = new(tree);

    /// <summary>How numbers of former Gebietsstände were converted.</summary>
    public IEnumerable<AreaConversion> Used => _used;

    /// <summary>German sentences for those who check the release.</summary>
    public string[] Findings => [.. _lost.Findings, .. _converted.Findings, .. _unnamed.Findings];

    public void Take(
        string measure,
        string period,
        string dataset,
        MeasureNature nature,
        string area,
        string breakdown,
        Count count
    )
    {
        if (_here != (measure, period))
        {
            Finish();
            _here = (measure, period);
        }

        var conversion = conversions.Of(dataset, period);
        if (conversion?.PartsOf(area).Any() == true)
        {
            Convert(conversion, dataset, nature, area, breakdown, count);
        }
        else if (tree.TryFind(area, out var found))
        {
            if (conversion?.IsRedrawn(area) == true)
            {
                _converted.NoteRedrawn(measure, conversion, area);
            }

            Add(dataset, found, breakdown, count);
        }
        else
        {
            _lost.Add(measure, area, conversion?.From);
        }
    }

    /// <summary>Takes what waited for the rest of its measure and period.</summary>
    public void Finish()
    {
        foreach (var dataset in choice.NewestFirst.Where(_rows.ContainsKey))
        {
            var rows = _rows[dataset];
            foreach (var (area, breakdown, count) in rows.Converted())
            {
                // Geography names no area that the current Gebietsstand does not have; a copy may be a moment behind.
                if (tree.TryFind(area, out var found))
                {
                    Add(dataset, found, breakdown, count);
                }
                else
                {
                    _lost.Add(_here.Measure, area, rows.Conversion.From);
                }
            }

            _used.Add(rows.Conversion);
            _converted.NoteConverted(_here.Measure, rows.Conversion, _here.Period);
            Observations.NoteConversion(_here.Measure, _here.Period, rows.Conversion);
        }

        _rows.Clear();
    }

    private void Convert(
        AreaConversion conversion,
        string dataset,
        MeasureNature nature,
        string area,
        string breakdown,
        Count count
    )
    {
        // A finished figure can go with its area to another code, and not be divided.
        if (
            nature != MeasureNature.Count
            && !(conversion.PartsOf(area).ToArray() is [var only] && conversion.IsRenamed(only.New))
        )
        {
            _converted.NoteFinished(_here.Measure, conversion, area);
            return;
        }

        if (!_rows.TryGetValue(dataset, out var rows))
        {
            _rows[dataset] = rows = new ConvertedRows(conversion);
        }

        if (!rows.TryAdd(area, breakdown, count))
        {
            choice.NoteTwice(_here.Measure, _here.Period, dataset);
        }
    }

    private void Add(string dataset, int area, string breakdown, Count count)
    {
        _unnamed.Note(_here.Measure, count);
        if (!Observations.TryAdd(_here.Measure, _here.Period, area, breakdown, count))
        {
            choice.NoteTwice(_here.Measure, _here.Period, dataset);
        }
    }
}

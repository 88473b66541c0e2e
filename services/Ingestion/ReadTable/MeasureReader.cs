using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>Texts that name a measure, found by the profile's list or by the measures' own codes and names.</summary>
internal sealed class MeasureReader
{
    public const int Unknown = -1;
    private readonly Dictionary<string, int> _codes;
    private readonly List<(string Text, string Target)> _names;
    private readonly Dictionary<string, NamedMeasure> _known = new(StringComparer.Ordinal);

    public MeasureReader(DatasetDefinition definition)
    {
        _codes = definition
            .Measures.Select((measure, index) => (measure.Code, index))
            .ToDictionary(pair => pair.Code, pair => pair.index, StringComparer.Ordinal);
        _names = [.. definition.Profile.MeasureNames.Select(pair => (TableLabel.Clean(pair.Key), pair.Value))];
        if (_names.Count == 0)
        {
            _names =
            [
                .. definition
                    .Measures.SelectMany(measure =>
                        new[] { (measure.Code, measure.Code), (TableLabel.Clean(measure.Name), measure.Code) }
                    )
                    .Where(name => name.Item1.Length > 0),
            ];
        }
    }

    public int Number(string code) => _codes.GetValueOrDefault(code, Unknown);

    public NamedMeasure Read(string text)
    {
        if (!_known.TryGetValue(text, out var named))
        {
            var label = TableLabel.Clean(text);
            var target =
                TableLabel.TheOne(_names, label, "Messgrößen")
                ?? (
                    NumericKey.Plain(label, isNumber: false) is { } plain ? TableLabel.TheOne(_names, plain, "Messgrößen") : null
                );
            var (measure, breakdown) = MeasureName.Split(target ?? "");
            named = new NamedMeasure(target is null ? Unknown : Number(measure), Breakdown.Parts(breakdown));
            if (named.Number != Unknown)
            {
                _known.Add(text, named);
            }
        }

        return named;
    }
}

internal sealed record NamedMeasure(int Number, IReadOnlyList<(string Attribute, string Category)> Breakdown);

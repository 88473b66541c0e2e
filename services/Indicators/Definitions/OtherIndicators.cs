using System.Text.RegularExpressions;

namespace Sozialplanung.Indicators.Definitions;

/// <summary>
/// Numerators and denominators of other indicators within formulas: <c>zaehler(kinderarmut) + nenner(altersarmut)</c>. They are
/// written out before anything else is done with a formula: what is protected is the counts behind them, as if they had been
/// written there themselves.
/// </summary>
internal sealed partial class OtherIndicators(IReadOnlyDictionary<string, IndicatorDefinition> known)
{
    private const int MostText = 2000; // a formula is no longer, written out or not
    private const int MostReferences = 200; // of which each may name others

    /// <summary>Whether a definition names other indicators.</summary>
    public static bool AreIn(IndicatorDefinition definition) =>
        Reference().IsMatch(definition.Numerator) || Reference().IsMatch(definition.Denominator);

    /// <summary>The definition over measures alone, and what is wrong with its references (German sentence, part, character).</summary>
    public (IndicatorDefinition Definition, IReadOnlyList<ReferenceFault> Faults) WrittenOut(
        string code,
        IndicatorDefinition definition
    )
    {
        if (!AreIn(definition))
        {
            return (definition, []);
        }

        var faults = new List<ReferenceFault>();
        var count = 0;
        var aggregates = new Dictionary<string, PeriodAggregate>(definition.Aggregates, StringComparer.Ordinal);
        var own = Measures(definition.Numerator).Concat(Measures(definition.Denominator)).ToHashSet(StringComparer.Ordinal);
        var written = definition with
        {
            Numerator = WriteOut("Zähler", definition.Numerator, [code]),
            Denominator = WriteOut("Nenner", definition.Denominator, [code]),
            Aggregates = aggregates,
        };
        return (written, faults);

        string WriteOut(string part, string formula, IReadOnlyList<string> within) =>
            Reference()
                .Replace(
                    formula,
                    match =>
                    {
                        if (faults.Count > 0)
                        {
                            return "0"; // one is enough, and there is an end to it
                        }

                        var (which, named) = (match.Groups["part"].Value, match.Groups["code"].Value);
                        var fault =
                            within.Contains(named)
                                ? $"Der Indikator „{named}“ würde über sich selbst festgelegt ({string.Join(" → ", [.. within, named])})."
                            : ++count > MostReferences ? "Die Formel nennt, mit denen in ihnen, zu viele andere Indikatoren."
                            : !known.TryGetValue(named, out var other) ? $"Einen Indikator „{named}“ gibt es nicht."
                            : FaultOf(other, named);
                        if (fault is not null)
                        {
                            faults.Add(new ReferenceFault(fault, part, within.Count == 1 ? match.Index + 1 : null));
                            return "0";
                        }

                        var inner = WriteOut(
                            part,
                            which == "zaehler" ? known[named].Numerator : known[named].Denominator,
                            [.. within, named]
                        );
                        if (inner.Length > MostText)
                        {
                            faults.Add(new ReferenceFault("Ausgeschrieben ist die Formel zu lang.", part, match.Index + 1));
                            return "0";
                        }

                        return $"({inner})";
                    }
                );

        // How a year is made of a measure comes along; two ways for one measure would be two numbers of one name.
        string? FaultOf(IndicatorDefinition other, string named)
        {
            foreach (var measure in Measures(other.Numerator).Concat(Measures(other.Denominator)))
            {
                var theirs = other.AggregateOf(measure);
                var isOurs = own.Contains(measure) || aggregates.ContainsKey(measure);
                if (isOurs && theirs != aggregates.GetValueOrDefault(measure, definition.Aggregate))
                {
                    return $"Der Indikator „{named}“ macht ein Jahr der Messgröße „{measure}“ anders als diese Definition.";
                }

                aggregates[measure] = theirs;
            }

            return null;
        }
    }

    private static IEnumerable<string> Measures(string formula) =>
        Measure().Matches(Categories().Replace(Reference().Replace(formula, " "), "")).Select(match => match.Value);

    [GeneratedRegex(@"\b(?<part>zaehler|nenner)\s*\(\s*(?<code>[a-z][a-z0-9_]*)\s*\)")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Categories();

    [GeneratedRegex("[a-z][a-z0-9_]*")]
    private static partial Regex Measure();
}

/// <summary>What is wrong with a reference; the character from 1, null within another indicator.</summary>
internal sealed record ReferenceFault(string Text, string Part, int? Position);

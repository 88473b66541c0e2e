using System.Text.RegularExpressions;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.Indexes;

/// <summary>What is wrong with the definition of an index, whatever has been released: German sentences with their part.</summary>
internal static partial class IndexCheck
{
    private const int LongestName = 60;

    public static List<PlacedError> Of(string code, IndexDefinition definition) =>
        [.. OfCode(code, definition), .. Of(definition)];

    public static IEnumerable<PlacedError> Of(IndexDefinition definition)
    {
        // Lists of JSON may hold nothing at all where a thing is expected.
        if (
            definition.Excluded.Contains(null!)
            || Parts(definition)
                .Any(named =>
                    named.Part.Indicators.Contains(null!)
                    || named.Part.ClassNames.Contains(null!)
                    || named.Part.Limits.Contains(null!)
                )
        )
        {
            yield return new PlacedError("Ein Eintrag der Definition ist leer (null).");
            yield break;
        }

        foreach (var (part, name) in Parts(definition))
        {
            foreach (var fault in OfIndicators(part).Concat(OfClasses(part)))
            {
                yield return new PlacedError($"{name}: {fault}", Column: name);
            }
        }

        if (definition.Status.Years is not null)
        {
            yield return new PlacedError(
                "Status: Ein Abstand in Jahren gehört zur Dynamik; der Status ist der Stand eines Zeitraums.",
                Column: "Status"
            );
        }

        foreach (var (code, count) in definition.Excluded.CountBy(area => area.Code))
        {
            if (count > 1)
            {
                yield return new PlacedError($"Das Gebiet „{code}“ ist {count}-mal ausgenommen.", Column: "Ausnahmen");
            }
        }
    }

    /// <summary>The parts there are, with their German names.</summary>
    public static IEnumerable<(IndexPart Part, string Name)> Parts(IndexDefinition definition) =>
        definition.Dynamics is { } dynamics
            ? [(definition.Status, "Status"), (dynamics, "Dynamik")]
            : [(definition.Status, "Status")];

    private static IEnumerable<PlacedError> OfCode(string code, IndexDefinition definition)
    {
        if (!CodePattern().IsMatch(code))
        {
            yield return new PlacedError(
                $"Der Schlüssel „{code}“ darf nur kleine Buchstaben, Ziffern, „_“ und „-“ enthalten und beginnt mit einem Buchstaben."
            );
        }

        if (definition.Code is not null && definition.Code != code)
        {
            yield return new PlacedError($"Die Adresse nennt „{code}“, die Definition „{definition.Code}“.");
        }
    }

    private static IEnumerable<string> OfIndicators(IndexPart part)
    {
        foreach (var (code, count) in part.Indicators.CountBy(indicator => indicator.Code))
        {
            if (count > 1)
            {
                yield return $"Der Indikator „{code}“ ist {count}-mal gewählt; ein höheres Gewicht sagt dasselbe deutlicher.";
            }
        }

        foreach (var indicator in part.Indicators.Where(indicator => indicator.Direction == Direction.Neutral))
        {
            yield return $"Für „{indicator.Code}“ ist zu sagen, ob mehr davon schlechter oder besser ist.";
        }

        if (part.MinimumIndicators > part.Indicators.Count)
        {
            yield return $"Mindestens {part.MinimumIndicators} Indikatoren sind verlangt, gewählt sind {part.Indicators.Count}.";
        }

        if (part.Method == IndexMethod.PrincipalComponent && part.Indicators.Count < 2)
        {
            yield return "Eine Hauptkomponente braucht mindestens zwei Indikatoren.";
        }
    }

    private static IEnumerable<string> OfClasses(IndexPart part)
    {
        if (part.ClassNames.Any(name => string.IsNullOrWhiteSpace(name) || name.Length > LongestName))
        {
            yield return $"Jede Klasse braucht einen Namen mit höchstens {LongestName} Zeichen.";
        }

        foreach (var (name, count) in part.ClassNames.CountBy(name => name.Trim()))
        {
            if (count > 1)
            {
                yield return $"Die Klasse „{name}“ kommt {count}-mal vor.";
            }
        }

        if (part.Limits.Count > 0 && part.ClassNames.Count != part.Limits.Count + 1)
        {
            yield return $"Zu {part.Limits.Count} Grenzen gehören {part.Limits.Count + 1} Klassen, genannt sind {part.ClassNames.Count}.";
        }

        if (part.Limits.Zip(part.Limits.Skip(1)).Any(pair => !(pair.First.At < pair.Second.At)))
        {
            yield return "Die Klassengrenzen müssen von Grenze zu Grenze größer werden.";
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9_-]{1,63}$")]
    private static partial Regex CodePattern();
}

using System.Text.RegularExpressions;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.DefineIndicator;

/// <summary>What is wrong with a definition, with its place in the expression.</summary>
internal static partial class DefinitionCheck
{
    public static List<PlacedError> Of(string code, IndicatorDefinition definition)
    {
        var errors = new List<PlacedError>();
        if (!CodePattern().IsMatch(code))
        {
            errors.Add(
                new PlacedError(
                    $"Der Schlüssel „{code}“ darf nur kleine Buchstaben, Ziffern und „_“ enthalten und beginnt mit einem Buchstaben."
                )
            );
        }

        if (definition.Code is not null && definition.Code != code)
        {
            errors.Add(new PlacedError($"Die Adresse nennt „{code}“, die Definition „{definition.Code}“."));
        }

        var numerator = Parse("Zähler", definition.Numerator, errors);
        var denominator = Parse("Nenner", definition.Denominator, errors);
        if (numerator is { IsConstant: true })
        {
            errors.Add(new PlacedError("Der Zähler nennt keine Messgröße.", Column: "Zähler"));
        }

        foreach (var (form, part) in new[] { (numerator, "Zähler"), (denominator, "Nenner") })
        {
            if (form is not null && WholeWeights.FaultOf(form) is { } fault)
            {
                errors.Add(new PlacedError($"{part}: {fault}", Column: part));
            }

            if (form is { IsConstant: false, Constant: not 0 })
            {
                errors.Add(
                    new PlacedError($"{part}: Eine Zahl ohne Messgröße lässt sich nicht über Gebiete summieren.", Column: part)
                );
            }
        }

        if (denominator is { IsConstant: true, Constant: 0 })
        {
            errors.Add(new PlacedError("Der Nenner ist null.", Column: "Nenner"));
        }

        errors.AddRange(WordsCheck.Of("Schlagworte", definition.Tags));
        errors.AddRange(WordsCheck.Of("Synonyme", definition.Synonyms));
        errors.AddRange(OccasionCheck.Of(definition).Select(fault => new PlacedError(fault, Column: "Anlässe")));
        if (numerator is not null && denominator is not null && errors.Count == 0)
        {
            errors.AddRange(
                KindCheck.Of(definition, numerator, denominator).Select(fault => new PlacedError(fault, Column: "Art"))
            );
        }

        return errors;
    }

    private static LinearForm? Parse(string part, string text, List<PlacedError> errors)
    {
        try
        {
            return ExpressionParser.Parse(text);
        }
        catch (ExpressionException e)
        {
            errors.Add(new PlacedError($"{part}, Zeichen {e.Position}: {e.Message}", Column: $"{part}, Zeichen {e.Position}"));
            return null;
        }
        catch (OverflowException)
        {
            errors.Add(
                new PlacedError($"{part}: Die Faktoren sind zu groß oder zu klein, um mit ihnen zu rechnen.", Column: part)
            );
            return null;
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{1,63}$")]
    private static partial Regex CodePattern();
}

using Sozialplanung.Facts;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.Counting;

/// <summary>An indicator made ready to be computed.</summary>
internal sealed class IndicatorPlan
{
    public IndicatorPlan(string code, int version, IndicatorDefinition definition, string definitionJson)
    {
        Code = code;
        Version = version;
        Definition = definition;
        DefinitionJson = definitionJson;
        var numerator = ExpressionParser.Parse(definition.Numerator);
        Numerator = numerator.IsConstant
            ? throw new ExpressionException(1, "Der Zähler nennt keine Messgröße.")
            : new CountForm(numerator, definition);
        var denominator = ExpressionParser.Parse(definition.Denominator);
        Denominator = denominator.IsConstant ? null : new CountForm(denominator, definition);
        ConstantDenominator = denominator.Constant;
        if (Denominator is not null && definition.MissingTolerance > 0)
        {
            KnownParts = (
                Numerator.OverKnownPartsWith(Denominator, definition.MissingTolerance),
                Denominator.OverKnownPartsWith(Numerator, definition.MissingTolerance)
            );
        }
    }

    public string Code { get; }

    public int Version { get; }

    public IndicatorDefinition Definition { get; }

    /// <summary>Whether the rest of the whole is protected like the part that is counted.</summary>
    public bool ProtectsComplement => IndicatorKinds.ProtectsComplement(Definition.CountedKind);

    public string DefinitionJson { get; }

    public CountForm Numerator { get; }

    /// <summary>Null for an absolute number.</summary>
    public CountForm? Denominator { get; }

    public decimal ConstantDenominator { get; }

    /// <summary>Where missing parts are tolerated: numerator and denominator over the known parts.</summary>
    public (CountForm Numerator, CountForm Denominator)? KnownParts { get; }

    public IEnumerable<CountForm> Forms => Denominator is null ? [Numerator] : [Numerator, Denominator];

    public IReadOnlyList<string> Measures =>
        [.. Forms.SelectMany(form => form.Measures).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Whether the values were delivered finished; then the indicator is that measure and nothing else.</summary>
    public bool IsFinishedIn(Observations observations) =>
        Measures.Any(measure => observations.NatureOf(measure) != MeasureNature.Count);

    /// <summary>
    /// Why the indicator cannot be computed over measures of these natures, as a German sentence: it computes with a finished
    /// figure, or takes counts for shares, rates or means without saying of what.
    /// </summary>
    public string? FaultOf(Func<string, MeasureNature> natureOf)
    {
        if (Measures.FirstOrDefault(measure => natureOf(measure) != MeasureNature.Count) is not { } finished)
        {
            return Denominator is null && Definition.CountedKind != IndicatorKind.Count
                ? $"Er ist als „{IndicatorKinds.NameOf(Definition.CountedKind)}“ festgelegt, hat aber keine Bezugsgröße, "
                    + $"und „{Measures[0]}“ ist kein fertiger Wert. Bitte einen Nenner nennen oder die Art „count“ (Anzahl) wählen."
                : null;
        }

        return Denominator is null && Numerator.Terms.Count == 1
            ? null
            : $"Er rechnet mit „{finished}“. Das ist ein fertiger Wert (Anteil, Mittelwert), mit dem sich nicht rechnen lässt: "
                + "Er kann nur für sich allein der Zähler sein, der Nenner ist dann 1.";
    }

    /// <summary>The periods for which every measure of the indicator can be had.</summary>
    public IReadOnlyList<string> PeriodsIn(Observations observations) =>
        [
            .. Measures
                .Select(measure =>
                    observations
                        .PeriodsOf(measure, Definition.DeclaredPeriodKind, Definition.AggregateOf(measure))
                        .ToHashSet(StringComparer.Ordinal)
                )
                .Aggregate(
                    (common, next) =>
                    {
                        common.IntersectWith(next);
                        return common;
                    }
                )
                .Order(StringComparer.Ordinal),
        ];
}

using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Sozialplanung.Contracts.Indicators;

namespace Sozialplanung.Indicators.Definitions;

/// <summary>
/// The domains of indicators, in the order of the reports: the usual seven, or those of the setting <c>Domains</c>
/// (<c>code=Name; code=Name</c>). Errors: <see cref="ValidationException"/> for a setting that cannot be read.
/// </summary>
internal sealed partial class IndicatorDomains
{
    private const string Usual =
        "bevoelkerung=Bevölkerung und Altersstruktur; bewegung=Bevölkerungsveränderung; "
        + "bildung=Erziehung, Bildung, soziale Infrastruktur; arbeit=Arbeitsmarktintegration und Existenzsicherung; "
        + "partizipation=Partizipation; haushalte=Haushalte; wohnen=Wohnen";

    public IndicatorDomains(IConfiguration configuration)
    {
        var text = configuration["Domains"] is { Length: > 0 } setting ? setting : Usual;
        All = [.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Read)];
        if (All.DistinctBy(domain => domain.Code).Count() < All.Count || All.Count == 0)
        {
            throw new ValidationException("Einstellung „Domains“: Kein Bereich ist genannt, oder einer zweimal.");
        }
    }

    public IReadOnlyList<CatalogueDomain> All { get; }

    /// <summary>What is wrong with the domain of a definition, as a German sentence; null where it is one.</summary>
    public string? FaultOf(IndicatorDefinition definition) =>
        All.Any(domain => domain.Code == definition.Domain)
            ? null
            : $"Den Bereich „{definition.Domain}“ gibt es nicht. Möglich sind {string.Join(", ", All.Select(domain => domain.Code))}.";

    /// <summary>Where a domain stands; one that is gone comes last.</summary>
    public int PlaceOf(string code)
    {
        var place = 0;
        while (place < All.Count && All[place].Code != code)
        {
            place++;
        }

        return place;
    }

    private static CatalogueDomain Read(string pair) =>
        pair.Split('=', 2, StringSplitOptions.TrimEntries) is [var code, { Length: > 0 } name] && CodePattern().IsMatch(code)
            ? new CatalogueDomain { Code = code, Name = name }
            : throw new ValidationException($"Einstellung „Domains“: „{pair}“ ist nicht „schlüssel=Name“.");

    [GeneratedRegex("^[a-z][a-z0-9_]{1,39}\\z")]
    private static partial Regex CodePattern();
}

using Sozialplanung.Indicators.ChooseMeasures;
using Sozialplanung.Indicators.ChooseReadyIndicators;
using Sozialplanung.Indicators.DefineIndicator;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.ReadyIndicators;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.AdoptIndicators;

/// <summary>Makes definitions of ready indicators. What cannot be switched on stops none of the others.</summary>
internal sealed class AdoptIndicatorsHandler(
    MeasureChoicesReader choices,
    ReadyCatalogueReader catalogue,
    MeasureCheck measures,
    IndicatorDomains domains,
    DefineIndicatorHandler definitions
)
{
    /// <summary>
    /// Null: the caller's place is not the whole district. Errors: <see cref="HttpRequestException"/> when Ingestion is away.
    /// </summary>
    public async Task<IReadOnlyList<AdoptedIndicator>?> AdoptAsync(
        AdoptIndicatorsRequest request,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        var needs = new ReadyNeeds(await choices.ReadAsync(cancellationToken), new OwnNames(request.Names));
        var switchedOn = await catalogue.SwitchedOnAsync(caller, cancellationToken);
        var adopted = new List<AdoptedIndicator>();
        foreach (var code in request.Codes.Distinct(StringComparer.Ordinal))
        {
            if (await AdoptAsync(code, needs, switchedOn, caller, cancellationToken) is not { } one)
            {
                return null;
            }

            adopted.Add(one);
        }

        return adopted;
    }

    private async Task<AdoptedIndicator?> AdoptAsync(
        string code,
        ReadyNeeds needs,
        IReadOnlyDictionary<string, string> switchedOn,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        if (!ReadyIndicatorFiles.Indicators.TryGetValue(code, out var ready))
        {
            return new AdoptedIndicator
            {
                Code = code,
                Name = code,
                Reason = $"Einen fertigen Indikator „{code}“ gibt es nicht.",
            };
        }

        var answer = new AdoptedIndicator { Code = code, Name = ready.Name };
        if (switchedOn.TryGetValue(code, out var known))
        {
            // What a planner has made of it is his; it is changed in the editor, not here.
            return answer with { Reason = $"Es gibt ihn schon (Schlüssel „{known}“)." };
        }

        if (needs.MissingFor(ready) is { Count: > 0 } missing)
        {
            return answer with { Reason = $"Dafür fehlt: {string.Join("; ", missing.Select(need => need.Text))}." };
        }

        if (domains.FaultOf(ready) is { } noDomain)
        {
            return answer with { Reason = $"{noDomain} Bitte öffnen und einen anderen wählen." };
        }

        var definition = needs.InOwnNames(ready);
        var faults = DefinitionCheck.Of(code, definition);
        if (faults.Count == 0)
        {
            faults.AddRange(await measures.FaultsOfAsync(code, definition, cancellationToken));
        }

        return faults.Count > 0 ? answer with { Reason = faults[0].Text }
            : await definitions.DefineAsync(code, definition, caller, cancellationToken) is { } defined
                ? answer with
                {
                    Version = defined.Version,
                }
            : null;
    }
}

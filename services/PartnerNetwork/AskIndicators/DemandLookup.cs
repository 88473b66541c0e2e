using System.Net;
using System.Text.Json;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Facts;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;
using Sozialplanung.Statistics;

namespace Sozialplanung.PartnerNetwork.AskIndicators;

/// <summary>Asks Indicators' gate for the people of each area, always as the public.</summary>
internal sealed class DemandLookup(HttpClient indicators, JsonSerializerOptions json)
{
    /// <summary>The demand, or the German sentence why there is none. Without a period: the last one.</summary>
    public async Task<(PublicDemand? Demand, string? Refusal)> ReadAsync(
        string indicator,
        string level,
        string? period,
        CancellationToken cancellationToken
    )
    {
        var catalogue = await AskAsync<ReleaseCatalogue>("catalogue", cancellationToken);
        var entry = catalogue?.Indicators.FirstOrDefault(each => each.Code == indicator);
        var chosen = period ?? (entry?.Periods is [.., var last] ? last : null);
        if (entry is null || chosen is null)
        {
            return (
                null,
                $"Den Indikator „{Short(indicator)}“ gibt es in der veröffentlichten Freigabe nicht. Bitte einen anderen wählen."
            );
        }

        if (Fault(entry, level, chosen) is { } fault)
        {
            return (null, fault);
        }

        var path =
            $"values/{Uri.EscapeDataString(indicator)}?level={Uri.EscapeDataString(level)}&period={Uri.EscapeDataString(chosen)}&edition=public";
        var values = await AskAsync<JsonElement>(path, cancellationToken);
        return values.ValueKind == JsonValueKind.Undefined
            ? (null, $"Für „{entry.Name}“ {chosen} gibt es auf dieser Ebene keine veröffentlichten Werte.")
            : (Demand(entry, chosen, catalogue!, values), null);
    }

    private static string? Fault(CatalogueEntry entry, string level, string period) =>
        entry.Kind != IndicatorKinds.WordOf(IndicatorKind.Count)
            ? $"„{entry.Name}“ zählt keine Menschen. Als Nachfrage eignet sich nur eine Anzahl, etwa die Einwohner."
        : !entry.Levels.Contains(level, StringComparer.Ordinal)
            ? $"„{entry.Name}“ gibt es auf dieser Ebene nicht. Bitte eine andere Ebene oder einen anderen Indikator wählen."
        : !entry.Periods.Contains(period, StringComparer.Ordinal)
            ? $"„{entry.Name}“ gibt es für {Short(period)} nicht, sondern für: {string.Join(", ", entry.Periods)}."
        : null;

    private static PublicDemand Demand(CatalogueEntry entry, string period, ReleaseCatalogue catalogue, JsonElement values)
    {
        // What is computed from it is public. Should the gate ever answer for somebody else, nothing is computed.
        if (values.GetProperty("extension").GetProperty("audience").GetString() != catalogue.Audience)
        {
            throw new InvalidOperationException("Indicators answered for another audience than the public.");
        }

        return new PublicDemand
        {
            Indicator = entry.Code,
            Name = entry.Name,
            Unit = entry.Unit,
            Period = period,
            Release = catalogue.Release.Name,
            IsFictional = catalogue.Fictional,
            Values = ValuesOf(values),
        };
    }

    /// <summary>JSON-stat with one period: the cells stand in the order of the areas.</summary>
    private static Dictionary<string, Value> ValuesOf(JsonElement dataset)
    {
        var areas = dataset.GetProperty("dimension").GetProperty("area").GetProperty("category").GetProperty("index");
        var (numbers, states) = (dataset.GetProperty("value"), dataset.GetProperty("status"));
        return areas
            .EnumerateArray()
            .Select((area, i) => (Code: area.GetString()!, Number: numbers[i], State: StateOf(states, i)))
            .ToDictionary(
                cell => cell.Code,
                cell => cell.Number.ValueKind == JsonValueKind.Number ? cell.Number.GetDouble() : Value.Missing(cell.State),
                StringComparer.Ordinal
            );
    }

    private static ValueState StateOf(JsonElement states, int cell) =>
        states.TryGetProperty(cell.ToString(System.Globalization.CultureInfo.InvariantCulture), out var state)
        && ValueSigns.ReadName(state.GetString()) is var read and not ValueState.Shown
            ? read
            : ValueState.Unknown;

    /// <summary>Nothing is the answer where nothing was released, or was taken back.</summary>
    private async Task<T?> AskAsync<T>(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await indicators.GetJsonAsync<T>(path, Caller.Anonymous, json, cancellationToken);
        }
        catch (HttpRequestException e) when (e.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            return default;
        }
        catch (HttpRequestException e)
        {
            throw new BadHttpRequestException("Indicators does not answer.", StatusCodes.Status503ServiceUnavailable, e);
        }
    }

    private static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;
}

using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Sozialplanung.Areas.Addresses;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;

namespace Sozialplanung.PartnerNetwork.AskGeography;

/// <summary>The Straßenverzeichnis ready for look-ups, and the municipalities (or postcodes) that it has.</summary>
internal sealed record KnownStreets(StreetRegister Register, IReadOnlySet<string> Municipalities);

/// <summary>Asks Geography for the Straßenverzeichnis; what was fetched serves until Geography says that there is another.</summary>
internal sealed class StreetLookup(HttpClient geography, FetchedStreets fetched, JsonSerializerOptions json)
{
    public async Task<KnownStreets> ReadAsync(CancellationToken cancellationToken)
    {
        var known = fetched.Last;
        try
        {
            using var response = await geography.StreamAsync("street-register", Caller.System, cancellationToken, known?.Tag);
            if (response.StatusCode == HttpStatusCode.NotModified && known is not null)
            {
                return known.Streets;
            }

            response.EnsureSuccessStatusCode();
            var streets = await BuildAsync(response, cancellationToken);
            if (response.Headers.ETag is { } tag)
            {
                fetched.Last = new FetchedStreets.State(tag, streets);
            }

            return streets;
        }
        catch (HttpRequestException e)
        {
            throw new BadHttpRequestException("Geography does not answer.", StatusCodes.Status503ServiceUnavailable, e);
        }
    }

    private async Task<KnownStreets> BuildAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var entries = new List<StreetRegisterEntry>();
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var lines = new StreamReader(body);
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Length > 0)
            {
                entries.Add(Entry(JsonSerializer.Deserialize<StreetRegisterLine>(line, json)!));
            }
        }

        return new KnownStreets(
            StreetRegister.Build(entries),
            entries.Select(entry => entry.Municipality).ToHashSet(StringComparer.Ordinal)
        );
    }

    private static StreetRegisterEntry Entry(StreetRegisterLine line) =>
        new()
        {
            Municipality = line.Municipality,
            Street = line.Street,
            Side = Enum.TryParse<HouseNumberSide>(line.Side, ignoreCase: true, out var side) ? side : HouseNumberSide.Both,
            From = NumberOf(line.From),
            To = NumberOf(line.To),
            AreaCode = line.Area,
            ValidFrom = line.ValidFrom,
            ValidTo = line.ValidTo,
        };

    private static HouseNumber? NumberOf(string? text) => string.IsNullOrWhiteSpace(text) ? null : HouseNumber.Parse(text);
}

/// <summary>The register as last fetched, with the tag by which Geography knows it.</summary>
internal sealed class FetchedStreets
{
    public State? Last { get; set; }

    internal sealed record State(EntityTagHeaderValue Tag, KnownStreets Streets);
}

using System.Net;
using System.Text.Json;
using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Collecting;

/// <summary>Reads everything that a reader can get of all releases he can find.</summary>
internal sealed class Collector(Readership reader, CancellationToken cancellationToken)
{
    private readonly List<Reading> _readings = [];

    /// <summary>Every channel, of every release that the list names.</summary>
    public async Task<IReadOnlyList<Reading>> ReadAllAsync(AttackedDistrict district, bool readsFiles)
    {
        foreach (var release in (await JsonAsync("/releases"))!.Value.EnumerateArray())
        {
            var id = release.GetProperty("id").GetGuid();
            if (await JsonAsync($"/catalogue?release={id}") is not { } catalogue)
            {
                continue;
            }

            foreach (var entry in catalogue.GetProperty("indicators").EnumerateArray())
            {
                await ReadValuesAsync(id, entry, readsFiles);
            }

            foreach (var area in district.Areas)
            {
                if (await JsonAsync($"/profile/{area.Code}?release={id}") is { } profile)
                {
                    _readings.AddRange(ProfileReadings.Of(profile, id, area.Code));
                }
            }

            if (reader.IsSignedIn)
            {
                await ReadLineageAsync(id, catalogue, district);
            }
        }

        return _readings;
    }

    private async Task ReadValuesAsync(Guid release, JsonElement entry, bool readsFiles)
    {
        var code = entry.GetProperty("code").GetString()!;
        var address = $"/values/{code}?release={release}";
        if (await JsonAsync(address) is { } values)
        {
            _readings.AddRange(ValueReadings.OfJson(values, release, code));
        }

        if (readsFiles)
        {
            _readings.AddRange(ValueReadings.OfCsv(await BytesAsync($"{address}&format=csv"), release));
            _readings.AddRange(ValueReadings.OfXlsx(await BytesAsync($"{address}&format=xlsx"), release, code));
        }
    }

    // The counts of cells that are shown, and whatever is told of those that are not.
    private async Task ReadLineageAsync(Guid release, JsonElement catalogue, AttackedDistrict district)
    {
        foreach (var entry in catalogue.GetProperty("indicators").EnumerateArray())
        {
            var code = entry.GetProperty("code").GetString()!;
            foreach (var period in entry.GetProperty("periods").EnumerateArray().Select(period => period.GetString()!))
            {
                foreach (var area in district.Areas.Select(area => area.Code))
                {
                    if (await JsonAsync($"/values/{code}/{area}/{period}/lineage?release={release}") is { } lineage)
                    {
                        _readings.AddRange(ProfileReadings.OfLineage(lineage, release, code, area, period));
                    }
                }
            }
        }
    }

    private async Task<JsonElement?> JsonAsync(string address)
    {
        using var answer = await reader.Client.GetAsync(new Uri(address, UriKind.Relative), cancellationToken);
        if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Gone)
        {
            return null;
        }

        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{address}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    private async Task<byte[]> BytesAsync(string address)
    {
        using var answer = await reader.Client.GetAsync(new Uri(address, UriKind.Relative), cancellationToken);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsByteArrayAsync(cancellationToken) : [];
    }
}

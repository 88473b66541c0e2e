using System.Net;
using System.Text.Json;
using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Collecting;

/// <summary>Reads everything that a reader can get of some releases.</summary>
internal sealed class Collector(AttackingReader reader, CancellationToken cancellationToken)
{
    private const int AtOnce = 6;

    /// <summary>
    /// Values, profiles, lineage and analyses of every release that the list names; <paramref name="readsAll"/>: in every format, level by
    /// level and period by period, and all other answers as texts.
    /// </summary>
    public async Task<Collected> ReadAsync(
        IReadOnlyDictionary<Guid, AttackedDistrict> releases,
        bool readsAll,
        IReadOnlyList<CollectedText> reports
    )
    {
        var reads = new List<Func<Task<IEnumerable<Reading>>>>();
        var texts = new List<string>();
        foreach (var release in (await JsonAsync("/releases"))!.Value.EnumerateArray())
        {
            var id = release.GetProperty("id").GetGuid();
            if (releases.TryGetValue(id, out var district) && await JsonAsync($"/catalogue?release={id}") is { } catalogue)
            {
                var indicators = catalogue.GetProperty("indicators").EnumerateArray().ToArray();
                reads.AddRange(indicators.SelectMany(entry => ReadsOfValues(id, entry, district, readsAll)));
                reads.AddRange(district.Areas.Select(area => ReadOfProfile(id, area.Code)));
                reads.Add(() => ReadAsync($"/releases/{id}/differences?limit=2000", DifferenceReadings.Of));
                if (reader.AsksForCounts)
                {
                    reads.AddRange(indicators.SelectMany(entry => ReadsOfLineage(id, entry, district)));
                    reads.AddRange(indicators.SelectMany(entry => ReadsOfAnalyses(id, entry, district)));
                }

                texts.AddRange(TextAddresses.OfRelease(id, indicators, district));
            }
        }

        var readings = new List<Reading>();
        foreach (var some in reads.Chunk(AtOnce))
        {
            readings.AddRange((await Task.WhenAll(some.Select(read => read()))).SelectMany(read => read));
        }

        return new Collected(readings, readsAll ? [.. reports, .. await TextsAsync([.. texts, .. TextAddresses.Always])] : []);
    }

    private async Task<IReadOnlyList<CollectedText>> TextsAsync(IEnumerable<string> addresses)
    {
        var texts = new List<CollectedText>();
        foreach (var address in addresses)
        {
            using var answer = await reader.Client.GetAsync(new Uri(address, UriKind.Relative), cancellationToken);
            var text = await answer.Content.ReadAsStringAsync(cancellationToken);
            if (text.Length > 0)
            {
                texts.Add(new CollectedText(answer.IsSuccessStatusCode ? TextAddresses.ChannelOf(address) : "Fehlertexte", text));
            }
        }

        return texts;
    }

    private IEnumerable<Func<Task<IEnumerable<Reading>>>> ReadsOfValues(
        Guid release,
        JsonElement entry,
        AttackedDistrict district,
        bool readsAll
    )
    {
        var code = entry.GetProperty("code").GetString()!;
        var address = $"/values/{code}?release={release}";
        yield return () => ReadAsync(address, values => ValueReadings.OfJson(values, release, code, "Werte (JSON)"));
        if (!readsAll)
        {
            yield break;
        }

        yield return async () => ValueReadings.OfCsv(await BytesAsync($"{address}&format=csv"), release);
        yield return async () => ValueReadings.OfXlsx(await BytesAsync($"{address}&format=xlsx"), release, code);
        foreach (var level in district.Areas.Select(area => area.Level).Distinct())
        {
            foreach (var period in entry.GetProperty("periods").EnumerateArray().Select(period => period.GetString()!))
            {
                yield return () =>
                    ReadAsync(
                        $"{address}&level={level}&period={period}",
                        values => ValueReadings.OfJson(values, release, code, "Ebene und Zeitraum")
                    );
            }
        }
    }

    private Func<Task<IEnumerable<Reading>>> ReadOfProfile(Guid release, string area) =>
        () => ReadAsync($"/profile/{area}?release={release}", profile => ProfileReadings.Of(profile, release, area));

    // The counts of cells that are shown, and whatever is told of those that are not.
    private IEnumerable<Func<Task<IEnumerable<Reading>>>> ReadsOfLineage(
        Guid release,
        JsonElement entry,
        AttackedDistrict district
    )
    {
        var code = entry.GetProperty("code").GetString()!;
        return from period in entry.GetProperty("periods").EnumerateArray().Select(period => period.GetString()!)
            from area in district.Areas.Select(area => area.Code)
            select (Func<Task<IEnumerable<Reading>>>)(
                () =>
                    ReadAsync(
                        $"/values/{code}/{area}/{period}/lineage?release={release}",
                        lineage => ProfileReadings.OfLineage(lineage, release, code, area, period)
                    )
            );
    }

    private IEnumerable<Func<Task<IEnumerable<Reading>>>> ReadsOfAnalyses(
        Guid release,
        JsonElement entry,
        AttackedDistrict district
    )
    {
        var code = entry.GetProperty("code").GetString()!;
        return from analysis in AnalysisReadings.Names
            from level in district.Areas.Select(area => area.Level).Distinct()
            from period in entry.GetProperty("periods").EnumerateArray().Select(period => period.GetString()!)
            select (Func<Task<IEnumerable<Reading>>>)(
                () =>
                    ReadAsync(
                        $"/analyses/{analysis}/{code}?release={release}&level={level}&period={period}",
                        answer => AnalysisReadings.Of(answer, release, code, period)
                    )
            );
    }

    private async Task<IEnumerable<Reading>> ReadAsync(string address, Func<JsonElement, IEnumerable<Reading>> readings) =>
        await JsonAsync(address) is { } answer ? [.. readings(answer)] : [];

    private async Task<JsonElement?> JsonAsync(string address)
    {
        using var answer = await reader.Client.GetAsync(new Uri(address, UriKind.Relative), cancellationToken);
        if (
            answer.StatusCode
            is HttpStatusCode.NotFound
                or HttpStatusCode.Unauthorized
                or HttpStatusCode.Forbidden
                or HttpStatusCode.Gone
        )
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

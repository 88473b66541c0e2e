using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.Conversions;

/// <summary>Asks Geography how numbers of former Gebietsstände stand on the areas of the current one.</summary>
internal sealed class ConversionSource(HttpClient geography, ServiceDatabase<IndicatorsDb> database, JsonSerializerOptions json)
{
    /// <summary>The current Gebietsstand, and the conversions to it from each that observations are about, by its name.</summary>
    public async Task<DivisionConversions> ReadAsync(CancellationToken cancellationToken)
    {
        var (current, former) = await VersionsAsync(cancellationToken);
        var conversions = new Dictionary<string, Conversion>(StringComparer.Ordinal);
        foreach (var version in former)
        {
            if (await AskAsync(version, current, cancellationToken) is { } conversion)
            {
                conversions.Add(version, conversion);
            }
        }

        return new DivisionConversions(current, conversions);
    }

    private async Task<(string Current, IReadOnlyList<string> Former)> VersionsAsync(CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var current = await session.SingleOrDefaultAsync<string>("select version from division", null, cancellationToken) ?? "";
        return (
            current,
            await session
                .Sources.Select(source => source.DivisionVersion)
                .Distinct()
                .Where(version => version != "" && version != current)
                .OrderBy(version => version)
                .ToListAsync(cancellationToken)
        );
    }

    // Geography may have lost what it knew of a very old Gebietsstand; then nothing can be converted.
    private async Task<Conversion?> AskAsync(string from, string to, CancellationToken cancellationToken)
    {
        using var answer = await geography.StreamAsync(
            $"conversions/{Uri.EscapeDataString(from)}/{Uri.EscapeDataString(to)}",
            Caller.System,
            cancellationToken
        );
        if (answer.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<Conversion>(json, cancellationToken);
    }
}

using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>Reads the published releases that can still be read, the current one and those it replaced.</summary>
internal static class EarlierReleasesReader
{
    private const string ReadCounts =
        "select form, period, area, count, withheld_from, public_cause, staff_cause from release_count where release_id = @id";

    public static async Task<EarlierReleases> ReadAsync(
        IndicatorsDb session,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        var known = await session
            .Releases.Where(release => release.State == "published" || release.State == "replaced")
            .OrderBy(release => release.PublishedAt)
            .Select(release => new
            {
                release.Id,
                release.DivisionVersion,
                release.Conversions,
            })
            .ToListAsync(cancellationToken);
        var releases = new List<EarlierRelease>();
        foreach (var head in known)
        {
            releases.Add(
                await ReadAsync(session, head.Id, head.DivisionVersion ?? "", head.Conversions, json, cancellationToken)
            );
        }

        return new EarlierReleases(releases);
    }

    private static async Task<EarlierRelease> ReadAsync(
        IndicatorsDb session,
        Guid id,
        string divisionVersion,
        string conversions,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        var levels = await session.QueryAsync<AreaLevel>(
            "select code, name, name_plural, rank, division from release_level where release_id = @id order by rank, code",
            new { id },
            cancellationToken
        );
        var areas = await session.QueryAsync<Area>(
            "select code, name, level, parent, members, null::date as valid_from, null::date as valid_to from release_area where release_id = @id order by position",
            new { id },
            cancellationToken
        );
        // A finished figure has no count behind it.
        var plans = (
            await session
                .ReleaseIndicators.AsNoTracking()
                .Where(indicator => indicator.ReleaseId == id && !indicator.IsFinished)
                .OrderBy(indicator => indicator.Position)
                .ToListAsync(cancellationToken)
        ).ConvertAll(row => new IndicatorPlan(
            row.Code,
            row.Version,
            JsonSerializer.Deserialize<IndicatorDefinition>(row.Definition, json)!,
            row.Definition
        ));
        var release = new EarlierRelease(AreaTree.Build(levels, areas), plans)
        {
            DivisionVersion = divisionVersion,
            Conversions = JsonSerializer.Deserialize<Conversion[]>(conversions, json)!,
        };
        await ReadCountsAsync(session, id, release, cancellationToken);
        return release;
    }

    private static async Task ReadCountsAsync(
        DbSession session,
        Guid id,
        EarlierRelease release,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(ReadCounts, session.Connection, session.Transaction);
        command.Parameters.AddWithValue("id", id);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            release.Add(
                reader.GetString(0),
                reader.GetString(1),
                reader.GetString(2),
                new EarlierCount(
                    reader.GetDecimal(3),
                    (byte)reader.GetInt16(4),
                    reader.IsDBNull(5) ? null : reader.GetString(5),
                    reader.IsDBNull(6) ? null : reader.GetString(6)
                )
            );
        }
    }
}

using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.ConversionKeys;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Downloads;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ReadConversionKeys;

internal static class ReadConversionKeysEndpoint
{
    public static void MapReadConversionKeys(this IEndpointRouteBuilder app)
    {
        app.MapGet("/conversion-keys", ListAsync)
            .WithName("ListConversionKeys")
            .WithSummary("Die Umsteigeschlüssel zwischen Gebietsständen")
            .ProducesProblem(403)
            .Require(Right.EditAreas);
        app.MapGet("/conversion-keys/{from}/{to}", GetAsync)
            .WithName("ReadConversionKey")
            .WithSummary("Einen Umsteigeschlüssel mit seinen Anteilen lesen")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .Require(Right.EditAreas);
        app.MapGet("/conversion-keys/{from}/{to}/shares.csv", GetCsvAsync)
            .WithName("ReadConversionKeyCsv")
            .WithSummary("Einen Umsteigeschlüssel als CSV; dieselbe Datei lässt sich wieder einlesen")
            .Produces(200, contentType: "text/csv")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .Require(Right.EditAreas);
    }

    private static async Task<IReadOnlyList<ListedKey>> ListAsync(
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session
            .InUse()
            .OrderByDescending(key => key.ToVersion)
            .ThenByDescending(key => key.FromVersion)
            .Select(key => new ListedKey
            {
                From = key.FromVersion,
                To = key.ToVersion,
                Weight = key.Weight,
                Reason = key.Reason,
                SavedAt = key.SavedAt,
                SavedBy = key.SavedBy,
                ShareCount = key.Shares.Count,
            })
            .ToListAsync(cancellationToken);
    }

    private static async Task<Results<Ok<SavedKey>, ProblemHttpResult>> GetAsync(
        string from,
        string to,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    ) => await ReadAsync(from, to, caller, database, cancellationToken) is { } key ? TypedResults.Ok(key) : Unknown();

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetCsvAsync(
        string from,
        string to,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    ) =>
        await ReadAsync(from, to, caller, database, cancellationToken) is { } key
            ? CsvFile.Of(Csv(key), $"umsteigeschluessel-{from}-{to}")
            : Unknown();

    private static async Task<SavedKey?> ReadAsync(
        string from,
        string to,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (
            await session
                .InUse()
                .AsNoTracking()
                .Include(key => key.Shares)
                .SingleOrDefaultAsync(key => key.FromVersion == from && key.ToVersion == to, cancellationToken)
                is not { } key
            || await VersionPair.ReadAsync(session, from, to, cancellationToken) is not { } versions
        )
        {
            return null;
        }

        return new SavedKey
        {
            From = from,
            To = to,
            Weight = key.Weight,
            Reason = key.Reason,
            SavedAt = key.SavedAt,
            SavedBy = key.SavedBy,
            ShareCount = key.Shares.Count,
            Shares =
            [
                .. key
                    .Shares.OrderBy(share => share.Old, StringComparer.Ordinal)
                    .ThenByDescending(share => share.Share)
                    .Select(share => versions.Named(new KeyShare(share.Old, share.New, share.Share))),
            ],
        };
    }

    private static string Csv(SavedKey key)
    {
        var csv = new StringBuilder("alt;alt_name;neu;neu_name;anteil\r\n");
        foreach (var share in key.Shares)
        {
            csv.AppendJoin(
                    ';',
                    CsvFile.Cell(share.Old),
                    CsvFile.Cell(share.OldName),
                    CsvFile.Cell(share.New),
                    CsvFile.Cell(share.NewName),
                    share.Share.ToString("0.########", CultureInfo.GetCultureInfo("de-DE"))
                )
                .Append("\r\n");
        }

        return csv.ToString();
    }

    private static ProblemHttpResult Unknown() =>
        Problems.NotFound("Zwischen diesen beiden Gebietsständen gibt es keinen Umsteigeschlüssel.");
}

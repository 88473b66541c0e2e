using Npgsql;
using NpgsqlTypes;
using Sozialplanung.Areas.Addresses;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.ImportStreets;

/// <summary>The stored register: an import replaces the entries of its municipalities that the caller may change.</summary>
internal static class StreetStore
{
    // Row-level security refuses COPY, so the rows come through a temporary table.
    private const string Create = """
        create temporary table import_street (
            municipality text not null, street text not null, side text not null, from_number text, to_number text, area text not null,
            valid_from date, valid_to date, row int not null, street_key text, postcode text
        ) on commit drop
        """;

    private const string Copy =
        "copy import_street (municipality, street, side, from_number, to_number, area, valid_from, valid_to, row, street_key, postcode) from stdin (format binary)";

    private const string Replace = """
        delete from street_entry where municipality in (select municipality from import_street);
        insert into street_entry
            (municipality, street, side, from_number, to_number, area, path, valid_from, valid_to, version, row, street_key, postcode)
        select i.municipality, i.street, i.side, i.from_number, i.to_number, i.area, a.path, i.valid_from, i.valid_to, @version, i.row,
               i.street_key, i.postcode
        from import_street i join area a on a.version = (select version from area_version where is_current) and a.code = i.area
        order by i.municipality, i.street, i.row
        """;

    public static async Task ReplaceAsync(
        DbSession session,
        IReadOnlyList<StreetLine> drafts,
        string version,
        CancellationToken cancellationToken
    )
    {
        await session.ExecuteAsync(Create, null, cancellationToken);
        await using (var copy = await session.Connection.BeginBinaryImportAsync(Copy, cancellationToken))
        {
            foreach (var draft in drafts)
            {
                await WriteAsync(copy, draft, cancellationToken);
            }

            await copy.CompleteAsync(cancellationToken);
        }

        await session.ExecuteAsync(Replace, new { version }, cancellationToken);
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter copy, StreetLine draft, CancellationToken cancellationToken)
    {
        var entry = draft.Entry;
        await copy.StartRowAsync(cancellationToken);
        await copy.WriteAsync(entry.Municipality, NpgsqlDbType.Text, cancellationToken);
        await copy.WriteAsync(entry.Street, NpgsqlDbType.Text, cancellationToken);
        await copy.WriteAsync(entry.Side.ToString(), NpgsqlDbType.Text, cancellationToken);
        await WriteAsync(copy, entry.From, cancellationToken);
        await WriteAsync(copy, entry.To, cancellationToken);
        await copy.WriteAsync(entry.AreaCode, NpgsqlDbType.Text, cancellationToken);
        await WriteAsync(copy, entry.ValidFrom, cancellationToken);
        await WriteAsync(copy, entry.ValidTo, cancellationToken);
        await copy.WriteAsync(draft.Line, NpgsqlDbType.Integer, cancellationToken);
        await WriteAsync(copy, draft.StreetKey, cancellationToken);
        await WriteAsync(copy, draft.Postcode, cancellationToken);
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, HouseNumber? number, CancellationToken cancellationToken) =>
        number is { } given
            ? copy.WriteAsync(given.ToString(), NpgsqlDbType.Text, cancellationToken)
            : copy.WriteNullAsync(cancellationToken);

    private static Task WriteAsync(NpgsqlBinaryImporter copy, string? text, CancellationToken cancellationToken) =>
        text is null ? copy.WriteNullAsync(cancellationToken) : copy.WriteAsync(text, NpgsqlDbType.Text, cancellationToken);

    private static Task WriteAsync(NpgsqlBinaryImporter copy, DateOnly? day, CancellationToken cancellationToken) =>
        day is { } given ? copy.WriteAsync(given, NpgsqlDbType.Date, cancellationToken) : copy.WriteNullAsync(cancellationToken);
}

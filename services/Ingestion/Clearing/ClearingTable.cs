using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.Clearing;

/// <summary>Puts addresses nobody could place on the clearing list; what is there already keeps its decision.</summary>
internal static class ClearingTable
{
    private const char Between = '\u001F';

    private const string Upsert = """
        insert into clearing_address (id, address_key, municipality, place_path, street, house_number, addition, persons, reason, suggestions, last_delivery)
        select n.id, n.key, n.municipality, coalesce((select path from area where code = n.municipality), '{}'), n.street, n.house_number, n.addition,
               n.persons, n.reason, coalesce(string_to_array(nullif(n.suggestions, ''), E'\x1F'), '{}'), @deliveryId
        from unnest(@ids, @keys, @municipalities, @streets, @numbers, @additions, @persons, @reasons, @suggestions)
             as n (id, key, municipality, street, house_number, addition, persons, reason, suggestions)
        on conflict (address_key) do update set
            persons = excluded.persons, reason = excluded.reason, suggestions = excluded.suggestions, last_delivery = excluded.last_delivery,
            place_path = excluded.place_path, updated_at = now()
        """;

    public static async Task WriteAsync(
        DbSession session,
        Guid deliveryId,
        IReadOnlyCollection<UnassignedAddress> addresses,
        CancellationToken cancellationToken
    )
    {
        if (addresses.Count == 0)
        {
            return;
        }

        await session.ExecuteAsync(
            Upsert,
            new
            {
                deliveryId,
                ids = addresses.Select(_ => Guid.CreateVersion7()).ToArray(),
                keys = addresses.Select(address => address.Key).ToArray(),
                municipalities = addresses.Select(address => address.Municipality).ToArray(),
                streets = addresses.Select(address => address.Street).ToArray(),
                numbers = addresses.Select(address => address.HouseNumber).ToArray(),
                additions = addresses.Select(address => address.Addition).ToArray(),
                persons = addresses.Select(address => address.Persons).ToArray(),
                reasons = addresses.Select(address => address.Reason).ToArray(),
                suggestions = addresses.Select(address => string.Join(Between, address.Suggestions)).ToArray(),
            },
            cancellationToken
        );
    }
}

using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Clearing;

internal sealed class DecideAddresses : ICommand
{
    public string Words => "clearing decide";

    public (string Usage, string Purpose) Help =>
        (
            "[NUMMER…] [--street STRASSE] [--municipality GEMEINDE] [--area GEBIET | --outside | --reopen]",
            "Sagt, wo Anschriften liegen: mit den Nummern aus „clearing list“ oder alle offenen einer Straße. --outside: in keinem Gebiet; --reopen: die Entscheidung zurücknehmen."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var area = arguments.Option("--area");
        if (new[] { area is not null, arguments.Has("--outside"), arguments.Has("--reopen") }.Count(said => said) != 1)
        {
            throw new UsageException("Bitte geben Sie genau eines an: --area GEBIET, --outside oder --reopen.");
        }

        var addresses = await AddressesAsync(arguments, installation, cancellationToken);
        await installation.SendJsonAsync(
            HttpMethod.Post,
            "api/ingestion/clearing/decisions",
            new
            {
                addresses,
                area,
                outside = arguments.Has("--outside"),
                reopen = arguments.Has("--reopen"),
            },
            cancellationToken
        );
        await output.WriteLineAsync(
            addresses.Count == 1 ? "Eine Anschrift ist entschieden." : $"{addresses.Count} Anschriften sind entschieden."
        );
        await output.WriteLineAsync(
            "Es gilt für spätere Lieferungen; eine zurückgestellte prüfen Sie mit „sozialplan deliver check“ noch einmal."
        );
        return 0;
    }

    /// <summary>Those that are named by number, or all of a street.</summary>
    private static async Task<IReadOnlyList<string>> AddressesAsync(
        Arguments arguments,
        InstallationClient installation,
        CancellationToken cancellationToken
    )
    {
        var street = arguments.Option("--street");
        if (street is null == (arguments.Values.Count == 0))
        {
            throw new UsageException("Bitte nennen Sie die Nummern der Anschriften oder eine Straße (--street).");
        }

        if (street is null)
        {
            return arguments.Values.All(value => Guid.TryParse(value, out _))
                ? arguments.Values
                : throw new UsageException("Die Nummern der Anschriften nennt „sozialplan clearing list“.");
        }

        var municipality = arguments.Option("--municipality");
        var listed = await ClearingAddresses.ReadAsync(installation, arguments.Has("--reopen"), cancellationToken);
        var found = listed
            .Where(address => IsSame(ClearingAddresses.Text(address, "street"), street))
            .Where(address => municipality is null || IsSame(ClearingAddresses.Text(address, "municipality"), municipality))
            .ToArray();
        var places = found.Select(address => ClearingAddresses.Text(address, "municipality")).Distinct().ToArray();
        return places.Length switch
        {
            0 => throw new RequestRefusedException($"Von der Straße „{street}“ steht keine Anschrift auf der Liste."),
            1 => [.. found.Select(address => ClearingAddresses.Text(address, "id"))],
            _ => throw new RequestRefusedException(
                $"Die Straße „{street}“ gibt es in {string.Join(", ", places)}; bitte mit --municipality."
            ),
        };
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}

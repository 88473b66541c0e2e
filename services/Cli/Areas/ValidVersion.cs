using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

internal sealed class ValidVersion : ICommand
{
    public string Words => "areas valid";

    public (string Usage, string Purpose) Help =>
        (
            "GEBIETSSTAND [--from 2019-01-01] [--to 2020-12-31]",
            "Sagt, von wann bis wann ein Gebietsstand gilt; ohne --to, bis der nächste beginnt. Lieferungen über diese Tage werden gegen ihn gelesen. Ohne beides ist nichts gesagt."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var version = arguments.Value(0, "den Gebietsstand");
        var (from, to) = (arguments.Option("--from"), arguments.Option("--to"));
        await installation.SendJsonAsync(
            HttpMethod.Put,
            $"api/geography/versions/{Uri.EscapeDataString(version)}/validity",
            new { validFrom = from, validTo = to },
            cancellationToken
        );
        await output.WriteLineAsync(
            (from, to) is (null, null)
                ? $"Von wann bis wann „{version}“ gilt, ist nicht mehr gesagt."
                : $"„{version}“ gilt{(from is null ? "" : $" ab {from}")}{(to is null ? "" : $" bis {to}")}. Neue Lieferungen über diese Tage werden gegen ihn gelesen."
        );
        return 0;
    }
}

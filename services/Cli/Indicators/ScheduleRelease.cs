using System.Globalization;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

internal sealed class ScheduleRelease : ICommand
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public string Words => "release schedule";

    public (string Usage, string Purpose) Help =>
        (
            "NAME --at ZEITPUNKT [--reason GRUND] [--given-away-reason GRUND]",
            "Plant, wann eine geprüfte Freigabe von selbst veröffentlicht wird, etwa --at 2027-01-15T09:00 in der Zeit der Installation. "
                + "Bis dahin liest sie nur, wer Freigaben bearbeitet; zur Stunde wird alles noch einmal geprüft."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var name = arguments.Value(0, "der Name der Freigabe");
        var at = arguments.Required("--at");
        var release = await NamedRelease.FindAsync(installation, name, ["checked"], "geprüfte ", cancellationToken);
        var planned = await installation.SendJsonAsync(
            HttpMethod.Post,
            $"{NamedRelease.AddressOf(release)}/schedule",
            new
            {
                at,
                reason = arguments.Option("--reason") ?? "",
                givenAwayReason = arguments.Option("--given-away-reason") ?? "",
            },
            cancellationToken
        );
        var moment = planned.GetProperty("publishAt").GetDateTimeOffset();
        await output.WriteLineAsync(
            string.Create(
                _german,
                $"Geplant: „{release.GetProperty("name").GetString()}“ am {moment.UtcDateTime:d. MMMM yyyy, HH:mm} Uhr (UTC)."
            )
        );
        return 0;
    }
}

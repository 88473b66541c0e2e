using System.Globalization;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Letters;

internal sealed class ListMailboxes : ICommand
{
    private const int Shown = 10;

    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public string Words => "mail list";

    public (string Usage, string Purpose) Help =>
        ("", "Nennt die Postfächer, die Mitteilungen über Lieferungen bekommen, und was zuletzt an sie verschickt wurde.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var answer = await installation.GetAsync(MailboxPath.All, cancellationToken);
        await output.WriteLineAsync(
            answer.GetProperty("canSend").GetBoolean()
                ? $"Mitteilungen kommen von {MailboxPath.Text(answer, "sender")}."
                : "Es ist kein Postserver eingerichtet (Mail:Host, Mail:From): Nichts wird verschickt."
        );
        foreach (var box in answer.GetProperty("mailboxes").EnumerateArray())
        {
            await output.WriteLineAsync($"{MailboxPath.Text(box, "address")} ({MailboxPath.Text(box, "name")}): {What(box)}");
        }

        foreach (var letter in answer.GetProperty("letters").EnumerateArray().Take(Shown))
        {
            await output.WriteLineAsync(
                $"  {State(letter)}: „{MailboxPath.Text(letter, "subject")}“ an {MailboxPath.Text(letter, "address")}"
            );
        }

        return 0;
    }

    private static string What(JsonElement box)
    {
        string[] datasets =
        [
            .. box.GetProperty("datasets").EnumerateArray().Select(dataset => MailboxPath.Text(dataset, "name")),
        ];
        return (datasets.Length == 0 ? "alle Datensätze" : string.Join(", ", datasets))
            + (box.GetProperty("onlyTrouble").GetBoolean() ? ", nur wenn jemand etwas tun muss" : "")
            + (box.GetProperty("remindsOfOverdue").GetBoolean() ? ", wird an Überfälliges erinnert" : "");
    }

    private static string State(JsonElement letter)
    {
        var when = JsonMoment.Of(letter, "sentAt")?.ToString("d.M.yyyy, HH:mm", _german);
        var failure =
            letter.GetProperty("failure").ValueKind == JsonValueKind.String ? $" ({MailboxPath.Text(letter, "failure")})" : "";
        return MailboxPath.Text(letter, "state") switch
        {
            "sent" => $"angekommen {when}",
            "givenUp" => $"nicht angekommen{failure}",
            _ => $"unterwegs{failure}",
        };
    }
}

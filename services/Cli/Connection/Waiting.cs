using System.Text.Json;

namespace Sozialplanung.Cli.Connection;

/// <summary>Waits for something that takes a while and says how far it is, one line per change.</summary>
internal static class Waiting
{
    private static readonly TimeSpan _pollEvery = TimeSpan.FromMilliseconds(400);

    /// <summary>Asks an address until the answer is final. An outage in between (a service restarts) is waited out.</summary>
    public static async Task<JsonElement> ForAsync(
        InstallationClient installation,
        string path,
        Func<JsonElement, bool> isOver,
        Func<JsonElement, string> say,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var last = "";
        var outages = 0;
        while (true)
        {
            try
            {
                var answer = await installation.GetAsync(path, cancellationToken);
                outages = 0;
                var text = say(answer);
                if (text.Length > 0 && text != last)
                {
                    await output.WriteLineAsync($"  {text}");
                    last = text;
                }

                if (isOver(answer))
                {
                    return answer;
                }
            }
            catch (Exception e) when (e is HttpRequestException or RequestRefusedException { IsOutage: true } && ++outages < 150)
            {
                // A service that restarts answers again within a minute; the job itself survives.
            }

            await Task.Delay(_pollEvery, cancellationToken);
        }
    }

    public static string State(JsonElement answer) => answer.GetProperty("state").GetString() ?? "";
}

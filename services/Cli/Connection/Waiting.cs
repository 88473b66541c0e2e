using System.Text.Json;

namespace Sozialplanung.Cli.Connection;

/// <summary>Waits for something that takes a while and says how far it is, one line per change.</summary>
internal static class Waiting
{
    private const int MostTries = 60;

    private static readonly TimeSpan _pollEvery = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan _askEvery = TimeSpan.FromSeconds(1);

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

    /// <summary>Asks again where the installation says that it will be able to in a moment; says once what is waited for.</summary>
    public static async Task<JsonElement> OutAsync(
        Func<Task<JsonElement>> ask,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await ask();
            }
            catch (RequestRefusedException e) when (e.IsNotYet && tries < MostTries)
            {
                if (tries == 1)
                {
                    await output.WriteLineAsync($"  {e.Message}");
                }
            }

            await Task.Delay(_askEvery, cancellationToken);
        }
    }

    public static string State(JsonElement answer) => answer.GetProperty("state").GetString() ?? "";
}

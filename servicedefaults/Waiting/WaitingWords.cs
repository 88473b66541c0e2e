using System.Globalization;

namespace Sozialplanung.ServiceDefaults.Waiting;

/// <summary>Words that sentences about waiting things share.</summary>
public static class WaitingWords
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static string Number(int count) => count.ToString("N0", _german);

    /// <summary>The end of a sentence that names one of several; empty where there is no further one.</summary>
    public static string Further(int count) =>
        count switch
        {
            0 => "",
            1 => " Dazu eine weitere Datei.",
            _ => $" Dazu {Number(count)} weitere Dateien.",
        };
}

using System.Globalization;

namespace Sozialplanung.DemoDistrict.Deliver;

/// <summary>What the command line asks for.</summary>
internal sealed record DemoOptions(string Folder, int Seed, bool IsSmall)
{
    public const string Usage = "Aufruf: demo-district --out ORDNER [--seed 10044] [--small]";

    public const int LastYear = 2025;

    public int FirstYear => IsSmall ? 2024 : 2020;

    public double Scale => IsSmall ? 1.0 / 20 : 1;

    /// <summary>Null if the arguments cannot be understood.</summary>
    public static DemoOptions? Parse(string[] arguments)
    {
        var options = new DemoOptions("", 10044, false);
        for (var i = 0; i < arguments.Length; i++)
        {
            var next = i + 1 < arguments.Length ? arguments[i + 1] : "";
            switch (arguments[i])
            {
                case "--small":
                    options = options with { IsSmall = true };
                    break;
                case "--out":
                    options = options with { Folder = next };
                    i++;
                    break;
                case "--seed" when int.TryParse(next, NumberStyles.Integer, CultureInfo.InvariantCulture, out var seed):
                    options = options with { Seed = seed };
                    i++;
                    break;
                default:
                    return null;
            }
        }

        return options.Folder.Length > 0 ? options : null;
    }
}

using System.Globalization;

namespace Sozialplanung.DemoDistrict.Deliver;

/// <summary>What the command line asks for.</summary>
internal sealed record DemoOptions(string Folder, int Seed, DemoSize Size)
{
    public const string Usage = "Aufruf: demo-district --out ORDNER [--seed 10044] [--small | --medium]";

    public const int LastYear = 2025;

    public int FirstYear => Size == DemoSize.Full ? 2020 : 2024;

    public double Scale =>
        Size switch
        {
            DemoSize.Full => 1,
            DemoSize.Medium => 1.0 / 3,
            DemoSize.Small => 1.0 / 20,
        };

    /// <summary>Null if the arguments cannot be understood.</summary>
    public static DemoOptions? Parse(string[] arguments)
    {
        var options = new DemoOptions("", 10044, DemoSize.Full);
        for (var i = 0; i < arguments.Length; i++)
        {
            var next = i + 1 < arguments.Length ? arguments[i + 1] : "";
            switch (arguments[i])
            {
                case "--small":
                    options = options with { Size = DemoSize.Small };
                    break;
                case "--medium":
                    options = options with { Size = DemoSize.Medium };
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

import { legendEntries } from "../../figures/classes.ts";
import { formatDay } from "../../figures/format.ts";
import { isNotPublic } from "../../figures/jsonStat.ts";
import { nameOfPeriod } from "../../figures/occasions.ts";
import { sheetSvg } from "../../figures/sheet.ts";
import { figureTexts } from "../../figures/texts.de.ts";
import { pictureNotes } from "../releases/releaseWords.ts";
import { editionTexts, shellTexts, atlasTexts as texts } from "../texts.de.ts";
import type { AtlasModel } from "./atlasModel.ts";
import type { AtlasData } from "./useAtlasData.ts";

/** Dots of the picture for each point of the drawing: sharp on paper. */
const density = 2;

/** The map as a file that explains itself, and says on its face and in its name where it is not for everybody. */
export async function saveMap(data: AtlasData, model: AtlasModel, host: HTMLDivElement | null, format: "svg" | "png") {
  const map = host?.querySelector("svg");
  if (!map) {
    return;
  }
  const drawing = new Blob([sheetOf(map, data, model)], { type: "image/svg+xml" });
  const file = format === "svg" ? drawing : await asPng(drawing);
  const url = URL.createObjectURL(file);
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = pictureName(data, model, format);
  anchor.click();
  URL.revokeObjectURL(url);
}

export function pictureName({ indicator, level, state, catalogue }: AtlasData, model: AtlasModel, format: string): string {
  const draft = catalogue.release.publishedAt === null ? "-entwurf" : "";
  const closed = model.rows.some(isNotPublic) || draft !== "" ? "-nicht-veroeffentlichen" : "";
  return `${indicator.code}-${level.code}-${state.period}${draft}${closed}.${format}`;
}

function sheetOf(map: SVGSVGElement, data: AtlasData, model: AtlasModel): string {
  const { indicator, level, state, catalogue } = data;
  const { release } = catalogue;
  const notPublic = model.rows.filter(isNotPublic).length;
  return sheetSvg(map, legendEntries(model.rows, model.scale), model.scale, {
    id: "sheet",
    unit: indicator.unit,
    decimals: indicator.decimals,
    direction: indicator.direction,
    title: indicator.name,
    subtitle: `${texts.subtitle(level.namePlural, nameOfPeriod(state.period, indicator.occasions))} · ${figureTexts.legend(indicator.unit)}`,
    warnings: [...(notPublic > 0 ? [editionTexts.picture(notPublic)] : []), ...pictureNotes(release, indicator.code)],
    notes: [
      ...(state.ownClasses ? [editionTexts.ownClassesNote] : []),
      [
        `${texts.source}: ${indicator.source}`,
        ...(release.dataAsOf ? [`${texts.dataAsOf}: ${formatDay(release.dataAsOf)}`] : []),
        `${texts.release}: ${release.name}`,
      ].join(" · "),
      texts.secrecy,
      ...(catalogue.fictional ? [shellTexts.fictional] : []),
    ],
  });
}

async function asPng(drawing: Blob): Promise<Blob> {
  const url = URL.createObjectURL(drawing);
  try {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [picture.width * density, picture.height * density];
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("png")))));
  } finally {
    URL.revokeObjectURL(url);
  }
}
